clients = await crm.find_clients()
ranked = sorted(clients, key=lambda c: (c["segment"], -c["assets"], c["name"]))
[c["name"] for c in ranked]
