# line: 4
# says: the parameter "limit" of crm.find_clients takes int, but gets "5"
# hint: signature: await crm.find_clients(
await crm.find_clients(limit="5")
