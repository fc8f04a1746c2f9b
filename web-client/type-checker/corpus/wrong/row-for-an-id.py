# line: 4
# says: parameter "client_id" of type "str"
client = (await crm.find_clients())[0]
await orders.list_(client_id=client)
