# line: 4
# says: is not awaitable
clients = await crm.find_clients()
await len(clients)
