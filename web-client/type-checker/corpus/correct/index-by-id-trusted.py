clients = {c["id"]: c for c in await crm.find_clients()}
found = await orders.list_(client_id="C-1")
[clients.get(order["client_id"])["name"] for order in found]
