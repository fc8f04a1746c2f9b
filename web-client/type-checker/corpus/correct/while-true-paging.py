page, rows = 0, []
while True:
    batch = await crm.find_clients(limit=20)
    rows.extend(batch)
    page += 1
    if len(batch) < 20 or page > 5:
        break
{c["id"]: c for c in rows}.keys() and len(rows)
