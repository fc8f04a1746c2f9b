from typing import Any


async def every(segment: str, page: int = 20) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    limit = page
    while True:
        rows = await crm.find_clients(segment=segment, limit=limit)
        found = list(rows)
        if len(rows) < limit:
            return found
        limit += page


[row["name"] for row in await every("private")]
