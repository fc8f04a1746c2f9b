cache = {}


async def client_of(order):
    if order["client_id"] not in cache:
        found = await crm.get_client(order["client_id"])
        cache[order["client_id"]] = found or {"id": order["client_id"], "name": "gone", "missing": True}
    return cache[order["client_id"]]


for order in await orders.list_("C-1"):
    client = await client_of(order)
    print(order["order_id"], client["name"], client.get("missing", False))
