from typing import Self


class Query:
    def __init__(self) -> None:
        self.filters: dict[str, str | int] = {}

    def segment(self, value: str) -> Self:
        self.filters["segment"] = value
        return self

    def limit(self, value: int) -> Self:
        self.filters["limit"] = value
        return self

    async def run(self) -> list[dict]:
        return await crm.find_clients(**self.filters)


rows = await Query().segment("private").limit(2).run()
[r["name"] for r in rows]
