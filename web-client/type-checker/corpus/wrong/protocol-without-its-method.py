# line: 20
# says: takes Repository, but gets Clients, which has no "names"
# severity: warning
from typing import Protocol


class Repository(Protocol):
    async def names(self) -> list[str]: ...


class Clients:
    async def all_names(self):
        return [client["name"] for client in await crm.find_clients()]


async def printed(repository: Repository):
    print(await repository.names())


await printed(Clients())
