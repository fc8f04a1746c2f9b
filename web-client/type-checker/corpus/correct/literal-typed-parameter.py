from typing import Literal

Segment = Literal["private", "family office", "foundation"]


async def names(segment: Segment) -> list[str]:
    return [c["name"] for c in await crm.find_clients(segment=segment)]


segments: list[Segment] = ["private", "foundation"]
{s: await names(s) for s in segments}
