fields = ["id", "name"]
table = []
for c in await crm.find_clients():
    table.append([c.get(f) for f in fields])
table
