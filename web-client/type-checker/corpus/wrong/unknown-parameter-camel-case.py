# line: 4
# says: has no parameter "clientId"
# hint: did you mean "client_id"?
await crm.get_client(clientId="C-1")
