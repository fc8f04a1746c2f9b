clients = await crm.find_clients()
richest = max(clients, key=lambda c: c["assets"], default=None)
richest["name"] if richest else None
