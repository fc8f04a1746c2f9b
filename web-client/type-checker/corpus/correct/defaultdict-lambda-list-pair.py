from collections import defaultdict

acc = defaultdict(lambda: [0, 0.0])
for o in await orders.list_("C-1"):
    for line in o["lines"]:
        acc[line["symbol"]][0] += line["quantity"]
        acc[line["symbol"]][1] += line["quantity"] * line["price"]
sorted(((s, q, v / q if q else None) for s, (q, v) in acc.items()), key=lambda t: -t[1])
