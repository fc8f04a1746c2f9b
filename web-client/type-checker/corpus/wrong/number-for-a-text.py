# line: 4
# says: the parameter "client_id" of crm.get_client takes str, but gets 1
# hint: signature: await crm.get_client(
await crm.get_client(client_id=1)
