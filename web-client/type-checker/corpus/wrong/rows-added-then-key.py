# line: 7
# says: "asets" is not a defined key
# hint: did you mean "assets"?
clients = []
for name in ["Reid", "Lo"]:
    clients += await crm.find_clients(name=name)
sorted(clients, key=lambda c: c["asets"])
