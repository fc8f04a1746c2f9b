# line: 5
# says: Cannot access attribute "length"
# hint: in Python: len(x)
clients = await crm.find_clients()
print(clients.length)
