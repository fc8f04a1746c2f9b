clients = await crm.find_clients()
clients.sort(key=lambda c: c["name"])
clients.sort(key=lambda c: c["adviser"]["desk"], reverse=True)
order = {"private": 0, "foundation": 1}
clients.sort(key=lambda c: order.get(c["segment"], 99))
[c["id"] for c in clients]
