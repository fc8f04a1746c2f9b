# line: 4
# says: int cannot be awaited
clients = await crm.find_clients()
await len(clients)
