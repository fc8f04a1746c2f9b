# line: 3
# says: the parameter "client_id" of crm.get_client takes str, but gets None
await crm.get_client(client_id=None)
