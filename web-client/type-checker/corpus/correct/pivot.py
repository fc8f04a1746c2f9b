from collections import defaultdict

pivot: dict = defaultdict(lambda: defaultdict(float))
for c in await crm.find_clients():
    pivot[c["segment"]][c["risk_profile"]] += c["assets"]
columns = sorted({risk for row in pivot.values() for risk in row})
[[segment, *(row.get(column, 0.0) for column in columns)] for segment, row in pivot.items()]
