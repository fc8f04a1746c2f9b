# line: 8
# says: "volum" is not a defined key
# hint: did you mean "volume"?
best = None
for quote in await market.quotes(["NESN", "ROG"]):
    if best is None or quote["price"] > best["price"]:
        best = quote
best["volum"]
