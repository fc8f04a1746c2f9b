config = {"segment": "private", "name": "Reid"}
await crm.find_clients(name=config["name"], segment=config["segment"])
