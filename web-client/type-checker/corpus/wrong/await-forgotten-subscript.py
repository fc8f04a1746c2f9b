# line: 5
# says: a call that was not awaited has no keys and no items
# hint: add `await`
clients = crm.find_clients(name="Reid")
print(clients[0])
