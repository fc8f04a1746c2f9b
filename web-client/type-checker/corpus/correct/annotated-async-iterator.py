from typing import Any, AsyncIterator


async def filled(client_ids: list[str]) -> AsyncIterator[dict[str, Any]]:
    for client_id in client_ids:
        for order in await orders.list_(client_id, state="filled"):
            yield order


ids: list[str] = [c["id"] for c in await crm.find_clients(limit=2)]
[o["order_id"] async for o in filled(ids)]
