# line: 4
# says: "+" does not work between list[Client] and 1
clients = await crm.find_clients()
clients + 1
