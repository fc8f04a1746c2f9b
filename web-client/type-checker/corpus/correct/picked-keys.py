KEYS = ("id", "name", "segment")
rows = [{key: client[key] for key in KEYS} for client in await crm.find_clients()]
rows
