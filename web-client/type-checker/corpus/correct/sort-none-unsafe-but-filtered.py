quotes = [q for q in await market.quotes(["NESN"]) if q["change_percent"] is not None]
quotes.sort(key=lambda q: q["change_percent"])
best = quotes[-1] if quotes else None
print(f"{best['symbol']} {best['change_percent']:+.2f}" if best else "none")
rows = [(q["symbol"], q["change_percent"] * 100) for q in quotes]
avg = sum(q["change_percent"] for q in quotes) / (len(quotes) or 1)
worst = min(quotes, key=lambda q: q["change_percent"])
rows, round(avg, 2), worst["change_percent"] < 0
