merged = []
for quote in await market.quotes(["NESN", "ROG"]):
    closes = await market.history(quote["symbol"])
    merged.append({**quote, "lowest": min(c["close"] for c in closes)})
merged.append(dict(merged[0], note="again"))
sorted(merged, key=lambda m: m["price"] / m["lowest"])[0]["lowest"]
