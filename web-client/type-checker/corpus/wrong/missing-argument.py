# line: 4
# says: needs the argument "client_id"
# hint: signature: await crm.get_client(client_id: str)
await crm.get_client()
