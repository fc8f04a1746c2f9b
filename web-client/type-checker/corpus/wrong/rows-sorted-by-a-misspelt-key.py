# line: 7
# says: "client_sinc" is not a defined key
# hint: did you mean "client_since"?
clients = []
for name in ("Reid", "Lo"):
    clients.extend(await crm.find_clients(name=name))
clients.sort(key=lambda c: c["client_sinc"])
clients[0]
