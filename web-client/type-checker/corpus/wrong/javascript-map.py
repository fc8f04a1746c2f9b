# line: 5
# says: Cannot access attribute "map"
# hint: in Python: [f(x) for x in items]
clients = await crm.find_clients()
clients.map(lambda c: c["name"])
