rows: list[dict] = []
page = await crm.find_clients(limit=50)
rows += page
rows.extend(row for row in page if row["assets"] > 1_000_000)
sorted({row["id"] for row in rows})
