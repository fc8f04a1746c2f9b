# line: 5
# says: "asets" is not a defined key
# hint: did you mean "assets"?
def total(clients):
    return sum(c["asets"] for c in clients)


total(await crm.find_clients(segment="foundation"))
