# line: 5
# says: "turnover" is not a defined key in "Client"
# hint: its keys are id, name, segment
clients = await crm.find_clients()
sum(c["turnover"] for c in clients)
