rows = await crm.find_clients(name="Reid")
for row in rows:
    adviser = row.get("advisor") or row.get("adviser")
    print(row["name"], adviser["name"] if adviser else "-")
