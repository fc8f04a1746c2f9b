# line: 4
# says: Operator "+" not supported for types
clients = await crm.find_clients()
clients + 1
