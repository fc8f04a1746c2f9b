clients = await crm.find_clients(segment="private", limit=50)
[client["name"] for client in clients if client["assets"] > 1_000_000]
