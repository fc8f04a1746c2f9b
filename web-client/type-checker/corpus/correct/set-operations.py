held = {l["symbol"] for o in await orders.list_("C-1") for l in o["lines"]}
watched = set("NESN ROG".split())
new = watched - held
both = held & watched
if new:
    quotes = await market.quotes(symbols=sorted(new))
    print({q["symbol"]: q["price"] for q in quotes})
print(sorted(held ^ watched), both <= held, frozenset(both))
