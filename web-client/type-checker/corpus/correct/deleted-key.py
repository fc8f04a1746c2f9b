rows = await crm.find_clients()
for row in rows:
    del row["tags"]
rows
