# line: 4
# says: crm has no function "get_client_resul"
# hint: did you mean "get_client"?
await crm.get_client_resul(client_id="C-1")
