# line: 4
# says: is not iterable
# hint: add `await`
for client in crm.find_clients():
    print(client["name"])
