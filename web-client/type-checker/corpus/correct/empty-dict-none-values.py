latest = {s: None for s in ("NESN", "ROG")}
for q in await market.quotes(list(latest)):
    latest[q["symbol"]] = q["price"]
for s, p in latest.items():
    if p is not None:
        print(s, p * 2, f"{p:.2f}")
print(max(latest.values(), key=lambda p: p or 0), latest["NESN"])
