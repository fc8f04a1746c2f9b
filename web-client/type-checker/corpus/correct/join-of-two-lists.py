clients = await crm.find_clients()
names = {c["id"]: c["name"] for c in clients}
joined = []
for client_id, name in names.items():
    for order in await orders.list_(client_id=client_id):
        joined.append({"client": name, **order})
[(row["client"], row["order_id"]) for row in joined]
