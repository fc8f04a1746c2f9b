clients = {c["id"]: c for c in await crm.find_clients()}
found = await orders.list_(client_id="C-1")
for order in found:
    owner = clients.get(order["client_id"])
    print(owner["name"] if owner else "?", order["state"])
