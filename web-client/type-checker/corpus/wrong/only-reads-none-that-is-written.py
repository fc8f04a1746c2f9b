# line: 6
# says: Argument of type "None"
# reads: only
client_id = None
rows = await orders.list_(client_id="c1")
await crm.get_client(client_id=None)
