# line: 5
# says: Cannot access attribute "get" for class "list[Client]"
# hint: it is a list: loop over it
clients = await crm.find_clients()
clients.get("name")
