# line: 7
# says: is not iterable
# hint: add `await` before crm.find_clients(...) in line 4
clients = crm.find_clients(segment="private")
limit = 5
names = []
for client in clients:
    names.append(client["name"])
names[:limit]
