rows = [["Total", 0.0]]
for c in await crm.find_clients():
    rows.append([c["name"], c["assets"]])
    rows[0][1] += c["assets"]
rows
