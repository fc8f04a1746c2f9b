clients = await crm.find_clients()
for client in clients:
    client.pop("note", None)
    client.pop("email", None)
clients
