best = None
for quote in await market.quotes(symbols=["NESN", "ROG", "UBSG"]):
    if best is None or quote["price"] > best["price"]:
        best = quote
print(best["symbol"])
