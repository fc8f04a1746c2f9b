rows = await crm.find_clients(name="Reid")
[row for row in rows if "error" not in row and "vip" not in row["tags"]]
