# line: 4
# says: the parameter "client_id" of orders.list_ takes str, but gets Client
client = (await crm.find_clients())[0]
await orders.list_(client_id=client)
