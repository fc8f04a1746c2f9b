# line: 5
# says: Cannot access attribute "name" for class "Client"
# hint: use ["name"]
for client in await crm.find_clients():
    print(client.name)
