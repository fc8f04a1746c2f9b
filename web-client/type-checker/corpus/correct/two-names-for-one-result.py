ids = names = []
for c in await crm.find_clients():
    names = names + [c["name"]]
len(ids), len(names)
