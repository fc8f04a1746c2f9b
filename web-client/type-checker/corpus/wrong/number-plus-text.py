# line: 4
# says: "+" does not work between float and " CHF"
clients = await crm.find_clients()
clients[0]["assets"] + " CHF"
