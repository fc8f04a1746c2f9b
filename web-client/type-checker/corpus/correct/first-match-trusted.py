clients = await crm.find_clients()
reid = next(c for c in clients if c["name"].endswith("Reid"))
reid["adviser"]["email"]
