from typing import Literal

Segment = Literal["private", "family office", "foundation"]


async def search(name: str | None = None, segment: Segment | None = None, limit: int | None = None) -> list[dict]:
    return await crm.find_clients(name=name, segment=segment, limit=limit)


len(await search("Reid"))
