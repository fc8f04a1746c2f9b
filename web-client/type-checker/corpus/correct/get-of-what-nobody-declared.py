rows = await crm.find_clients(name="Reid")
for row in rows:
    if row.get("error"):
        print("failed:", row.get("error"))
    print(row["name"], row.get("manager", "none"), row.get("country"))
