rows = await crm.find_clients(name="Reid")
names = []
for row in rows:
    if "advisor" in row:
        names.append(row["advisor"])
    elif "adviser" in row:
        names.append(row["adviser"]["name"])
names
