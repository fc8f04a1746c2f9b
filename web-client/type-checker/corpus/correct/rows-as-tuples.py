rows = [(c["name"], c["assets"], c["next_review"]) for c in await crm.find_clients()]
rows.sort(key=lambda r: (r[2] is None, r[2], -r[1]))
[list(r) for r in rows]
