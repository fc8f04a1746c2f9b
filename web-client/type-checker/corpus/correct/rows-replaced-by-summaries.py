rows = []
for name in ["Reid", "Lo"]:
    rows.extend(await crm.find_clients(name=name))
rows = [{"who": r["name"], "desk": r["adviser"]["desk"]} for r in rows]
print(rows[0]["who"], rows[0]["desk"])
