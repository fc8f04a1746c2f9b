from itertools import batched

for part in batched(["NESN", "ROG", "UBSG"], 2):
    print([q["price"] for q in await market.quotes(symbols=list(part))])
