for c in await crm.find_clients():
    name = c["name"]
    last = c
print(name, last["id"])
