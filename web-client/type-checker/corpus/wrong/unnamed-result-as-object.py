# line: 5
# says: Cannot access attribute "email" for the result of crm.get_client
# hint: use ["email"]
client = await crm.get_client(client_id="1")
client.email
