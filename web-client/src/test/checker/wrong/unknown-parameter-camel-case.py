# line: 4
# says: No parameter named "clientId"
# hint: did you mean "client_id"?
await crm.get_client(clientId="C-1")
