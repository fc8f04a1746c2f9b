# line: 6
# says: str is read by whole numbers, not by "name"
# reads: only
clients = await crm.find_clients()
for field in clients[0]:
    print(field["name"])
