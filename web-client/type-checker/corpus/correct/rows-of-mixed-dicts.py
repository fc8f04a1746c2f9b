rows = [{"name": "a", "value": 1}, {"name": "b", "value": 2.5}]
total = sum(r["value"] for r in rows)
top = max(rows, key=lambda r: r["value"])["name"]
rows.sort(key=lambda r: r["value"], reverse=True)
[r["name"].upper() for r in rows if r["value"] > 1], total, top
avg = total / len(rows)
names = ", ".join(r["name"] for r in rows)
