totals = {}
for client in await crm.find_clients():
    totals[client["segment"]] = totals.get(client["segment"], 0) + client["assets"]
best = max(totals, key=totals.get)
print(best, totals[best])
