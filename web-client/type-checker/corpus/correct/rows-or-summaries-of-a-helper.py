def summary(clients, full=False):
    if full:
        return clients
    return [{"who": c["name"]} for c in clients]


clients = await crm.find_clients()
for line in summary(clients):
    print(line["who"])
for client in summary(clients, full=True):
    print(client["name"])
