# line: 4
# says: "<" does not work between Client and Client
clients = await crm.find_clients()
clients[0] < clients[1]
