# line: 5
# says: Cannot access attribute "advisor" for class "Client"
# hint: use ["adviser"]
clients = await crm.find_clients()
clients[0].advisor
