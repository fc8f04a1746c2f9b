# line: 3
# says: parameter "client_id" of type "str"
await crm.get_client(client_id=None)
