LIMITS = {"private": 1e6, "foundation": 5e6}
over = []
for c in await crm.find_clients():
    limit = LIMITS.get(c["segment"])
    if limit is None:
        continue
    if c["assets"] > limit:
        over.append({"name": c["name"], "excess": c["assets"] - limit})
over
