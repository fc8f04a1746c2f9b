# value: {"name": "Jonas Keller", "desk": "Zurich 4"}
clients = await crm.find_clients(name="Amelia Reid")
clients[0]["adviser"]
