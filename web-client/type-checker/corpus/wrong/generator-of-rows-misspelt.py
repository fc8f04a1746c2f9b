# line: 11
# says: "names" is not a defined key
# hint: did you mean "name"?
def rich(clients, limit):
    for client in clients:
        if client["assets"] > limit:
            yield client


for client in rich(await crm.find_clients(), 1e6):
    print(client["names"])
