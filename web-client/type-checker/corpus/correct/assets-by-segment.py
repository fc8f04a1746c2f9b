from collections import defaultdict

totals = defaultdict(float)
for client in await crm.find_clients(limit=500):
    totals[client["segment"]] += client["assets"]
return {segment: round(total, 2) for segment, total in sorted(totals.items())}
