import asyncio
from collections.abc import Iterable


class Repository:
    def __init__(self) -> None:
        self._clients: dict[str, dict] = {}

    async def load(self, names: Iterable[str]) -> None:
        found = await asyncio.gather(*(crm.find_clients(name=n) for n in names))
        for rows in found:
            for row in rows:
                self._clients[row["id"]] = row

    def by_desk(self) -> dict[str, list[str]]:
        desks: dict[str, list[str]] = {}
        for row in self._clients.values():
            desks.setdefault(row["adviser"]["desk"], []).append(row["name"])
        return desks

    def __len__(self) -> int:
        return len(self._clients)


repo = Repository()
await repo.load(["Reid", "Lo"])
(len(repo), repo.by_desk())
