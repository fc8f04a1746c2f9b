# line: 4
# says: list[Client] is read by whole numbers, not by "name"
clients = await crm.find_clients(name="Reid")
clients["name"]
