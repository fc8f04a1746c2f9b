rows = await crm.find_clients(name="Reid")
for row in rows:
    row["emails"] = [row.pop("email")]
    row.pop("internal", None)
[row.pop("emails") for row in rows]
