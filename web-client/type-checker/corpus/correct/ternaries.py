clients = await crm.find_clients()
rows = [("large" if c["assets"] > 1e6 else "small", c["name"]) for c in clients]
rows
