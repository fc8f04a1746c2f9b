# line: 4
# says: parameter "client_id" of type "str"
# hint: signature: await crm.get_client(
await crm.get_client(client_id=1)
