# line: 4
# says: Cannot access attribute "get_client_resul"
# hint: did you mean "get_client"?
await crm.get_client_resul(client_id="C-1")
