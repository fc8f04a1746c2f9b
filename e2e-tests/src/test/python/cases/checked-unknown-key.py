# error: type-check-failed
# hint: did you mean "adviser"? its keys are id, name, segment, adviser
# line: 5
clients = await crm.find_clients(name="Amelia Reid")
[client["advisor"] for client in clients]
