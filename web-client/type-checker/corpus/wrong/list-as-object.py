# line: 4
# says: Cannot access attribute "name" for class "list[Client]"
clients = await crm.find_clients(name="Reid")
clients.name
