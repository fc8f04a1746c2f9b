from typing import Any


async def overview(segment: str | None = None) -> dict[str, Any]:
    clients: list[dict[str, Any]] = await crm.find_clients(segment=segment)
    total: float = sum(c["assets"] for c in clients)
    return {"count": len(clients), "total": total, "names": [c["name"] for c in clients]}


result: dict[str, dict[str, Any]] = {}
for seg in ("private", "foundation"):
    result[seg] = await overview(seg)
result
