best = {}
for q in await market.quotes(["NESN", "ROG"]):
    cur = q["currency"]
    prev = best.get(cur)
    if prev is None or q["price"] > prev["price"]:
        best[cur] = q
{c: (b["symbol"], b["price"]) for c, b in best.items()}
