clients = await crm.find_clients(name="Reid")
if clients:
    adviser = clients[0]["adviser"]["name"]
print(adviser)
