rows = []
for client in await crm.find_clients(segment="private"):
    held = await orders.list_(client["id"])
    client["order_count"] = len(held)
    client.update({"last_order": held[0]["placed_at"] if held else None})
    client.setdefault("rank", 0)
    rows.append(client)

for rank, row in enumerate(sorted(rows, key=lambda r: -r["order_count"]), 1):
    row["rank"] = rank
print([(r["rank"], r["name"], r["last_order"]) for r in rows])
