# line: 5
# says: "__getitem__" method not defined on type "CoroutineType
# hint: add `await`
clients = crm.find_clients(name="Reid")
print(clients[0])
