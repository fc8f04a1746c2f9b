clients = await crm.find_clients()
print(clients[0].keys(), list(clients[0].values())[:2], type(clients[0]).__name__)
for k, v in clients[0].items():
    print(k, v, type(v))
print({k: v for k, v in clients[0].items() if isinstance(v, str)})
print(str(clients[0])[:100], len(clients[0]), clients[0].copy()["name"])
"name" in clients[0] and clients[0]["name"]
