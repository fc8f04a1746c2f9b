from typing import Protocol


class Repo(Protocol):
    async def all(self) -> list[dict]: ...


class CrmRepo:
    async def all(self):
        return await crm.find_clients()


class Fake:
    async def all(self) -> list[dict]:
        return [{"name": "x"}]


async def names(repo: Repo) -> list[str]:
    return [r["name"] for r in await repo.all()]


await names(CrmRepo()) + await names(Fake())
