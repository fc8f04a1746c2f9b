# error: type-check-failed
# hint: did you mean "adviser"? Client has the keys id, name, segment, adviser
# line: 5
clients = await crm.find_clients(name="Amelia Reid")
[client["advisor"] for client in clients]
