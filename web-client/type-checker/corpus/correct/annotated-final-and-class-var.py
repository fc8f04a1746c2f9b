from typing import ClassVar, Final

LIMIT: Final = 3


class Batch:
    size: ClassVar[int] = 2

    def __init__(self, items: list[str]) -> None:
        self.items = items

    def parts(self) -> list[list[str]]:
        return [self.items[i : i + self.size] for i in range(0, len(self.items), self.size)]


names = [c["name"] for c in await crm.find_clients(limit=LIMIT)]
Batch(names).parts()
