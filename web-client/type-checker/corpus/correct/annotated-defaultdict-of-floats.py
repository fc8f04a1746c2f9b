from collections import Counter, defaultdict
from typing import DefaultDict

volumes: DefaultDict[str, float] = defaultdict(float)
sides: Counter[str] = Counter()
for c in await crm.find_clients():
    for o in await orders.list_(c["id"]):
        sides[o["side"]] += 1
        for line in o["lines"]:
            volumes[line["symbol"]] += line["quantity"] * line["price"]
(dict(volumes), sides.most_common(1))
