clients = []
for found in [await crm.find_clients(name="Reid")]:
    clients.extend(found)
everything = clients
everything.append({"name": "total", "sum": sum(c["assets"] for c in clients)})
print(everything[-1]["sum"])
