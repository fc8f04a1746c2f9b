rows = []
for client in await crm.find_clients():
    row = dict(client)
    row["initials"] = "".join(part[0] for part in client["name"].split())
    rows.append(row)
rows[0]["initials"]
