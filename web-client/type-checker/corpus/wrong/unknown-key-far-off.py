# line: 5
# says: "turnover" is not a defined key in "Client"
# hint: Client has the keys id, name, segment
clients = await crm.find_clients()
sum(c["turnover"] for c in clients)
