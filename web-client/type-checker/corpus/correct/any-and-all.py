clients = await crm.find_clients()
print(any(c["assets"] > 1e7 for c in clients), all(c["email"] for c in clients))
