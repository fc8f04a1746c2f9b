# line: 5
# says: "mail" is not a defined key in "Adviser"
# hint: did you mean "email"?
clients = await crm.find_clients()
clients[0]["adviser"]["mail"]
