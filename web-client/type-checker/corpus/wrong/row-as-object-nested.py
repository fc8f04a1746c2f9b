# line: 5
# says: Cannot access attribute "email" for class "Adviser"
# hint: use ["email"]
clients = await crm.find_clients()
clients[0]["adviser"].email
