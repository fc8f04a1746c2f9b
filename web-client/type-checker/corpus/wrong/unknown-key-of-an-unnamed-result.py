# line: 5
# says: "mail" is not a defined key in the result of crm.get_client
# hint: did you mean "email"?
client = await crm.get_client(client_id="1")
client["mail"]
