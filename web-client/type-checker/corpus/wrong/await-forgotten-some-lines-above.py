# line: 7
# says: a call that was not awaited cannot be looped over
# hint: add `await` before crm.find_clients(...) in line 4
clients = crm.find_clients(segment="private")
limit = 5
names = []
for client in clients:
    names.append(client["name"])
names[:limit]
