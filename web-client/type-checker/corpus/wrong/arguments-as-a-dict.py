# line: 4
# says: the parameter "name" of crm.find_clients takes
# hint: give its keys as arguments: crm.find_clients(name=...)
rows = await crm.find_clients({"name": "Reid"})
