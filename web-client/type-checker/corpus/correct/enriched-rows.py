clients = await crm.find_clients()
for client in clients:
    found = await orders.list_(client_id=client["id"])
    client["order_count"] = len(found)
clients.sort(key=lambda c: c["order_count"], reverse=True)
[(c["name"], c["order_count"]) for c in clients[:3]]
