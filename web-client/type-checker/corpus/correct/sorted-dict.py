totals = {}
for c in await crm.find_clients():
    totals[c["segment"]] = totals.get(c["segment"], 0) + 1
dict(sorted(totals.items(), key=lambda item: (-item[1], item[0])))
