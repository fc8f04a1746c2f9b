clients = await crm.find_clients()
ordered = sorted(clients, key=lambda c: c.get("note"))
ordered[0]["id"]
