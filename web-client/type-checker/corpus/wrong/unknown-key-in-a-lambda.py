# line: 5
# says: "asset" is not a defined key in "Client"
# hint: did you mean "assets"?
clients = await crm.find_clients()
sorted(clients, key=lambda c: c["asset"])
