totals: dict[str, float] = {"private": 0, "foundation": 0, "family office": 0}
counts: dict[str, int] = {}
for c in await crm.find_clients():
    totals[c["segment"]] += c["assets"]
    counts[c["segment"]] = counts.get(c["segment"], 0) + 1
means = {k: totals[k] / counts[k] if counts.get(k) else None for k in totals}
best = max((k for k in means if means[k] is not None), key=lambda k: means[k])
best
