# line: 4
# says: No overloads for "__getitem__"
clients = await crm.find_clients(name="Reid")
clients["name"]
