# line: 8
# says: "total" is unbound
# hint: add `global total` at the beginning of add
total = 0.0


def add(client):
    total += client["assets"]


for client in await crm.find_clients():
    add(client)
total
