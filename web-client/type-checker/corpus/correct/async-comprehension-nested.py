async def details(ids):
    for i in ids:
        yield await crm.get_client(i)


found = {c["name"]: c async for c in details(["C-1", "C-2"]) if c}
lines = [line async for c in details(["C-1"]) if c for line in c["name"].split()]
all_orders = [o for c in await crm.find_clients() for o in await orders.list_(c["id"])]
(found, lines, len(all_orders))
