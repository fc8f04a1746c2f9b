# line: 6
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
rows = await crm.find_clients(name="Reid")
for row in rows:
    print(row["name"], row.get("advisor", {}).get("name", "-"))
