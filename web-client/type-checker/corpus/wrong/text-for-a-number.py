# line: 4
# says: parameter "limit" of type "int"
# hint: signature: await crm.find_clients(
await crm.find_clients(limit="5")
