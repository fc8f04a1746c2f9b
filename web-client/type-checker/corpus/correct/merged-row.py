clients = await crm.find_clients()
merged = [c | {"rank": i} for i, c in enumerate(clients, start=1)]
merged[0]["rank"]
