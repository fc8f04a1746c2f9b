counts = dict.fromkeys(["private", "family office", "foundation"], 0)
for c in await crm.find_clients():
    counts[c["segment"]] += 1
counts
