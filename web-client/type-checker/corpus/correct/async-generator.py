async def pages(client_id: str):
    for state in ("open", "filled"):
        for order in await orders.list_(client_id=client_id, state=state):
            yield order


ids = [order["order_id"] async for order in pages("C-1")]
async for order in pages("C-2"):
    ids.append(order["order_id"])
ids
