clients = await crm.find_clients(name="Reid")
clients[0]["adviser"]["name"]
