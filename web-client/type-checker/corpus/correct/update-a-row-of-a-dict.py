rows = {c["id"]: {"name": c["name"], "orders": 0, "last": None} for c in await crm.find_clients()}
for client_id, row in rows.items():
    for order in await orders.list_(client_id):
        row["orders"] += 1
        row["last"] = max(row["last"] or "", order["placed_at"])
sorted(rows.values(), key=lambda r: r["orders"])
