# line: 4
# says: Argument missing for parameter "client_id"
# hint: signature: await crm.get_client(client_id: str)
await crm.get_client()
