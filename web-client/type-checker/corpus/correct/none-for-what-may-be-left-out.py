len(await crm.find_clients(limit=None))
