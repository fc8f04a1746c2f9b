from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from typing import Any


async def stream(ids: Sequence[str]) -> AsyncIterator[dict[str, Any]]:
    for i in ids:
        c = await crm.get_client(i)
        if c:
            yield dict(c)


async def apply(f: Callable[[str], Awaitable[Any]], xs: Sequence[str]) -> list[Any]:
    return list(await asyncio.gather(*(f(x) for x in xs)))


def pick(m: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {k: m.get(k) for k in keys}


rows = [pick(r, "name", "email") async for r in stream(["C-1"])]
more = await apply(crm.get_client, ["C-1", "C-2"])
picked = [pick(c, "id", "name") for c in await crm.find_clients()]
(rows, more, picked)
