# line: 6
# says: the parameter "client_id" of crm.get_client takes str, but gets None
# reads: only
client_id = None
rows = await orders.list_(client_id="c1")
await crm.get_client(client_id=None)
