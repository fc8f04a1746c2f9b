quotes = await market.quotes(["NESN", "ROG", "UBSG"])
moved = [q for q in quotes if q["change_percent"] is not None]
best = max(moved, key=lambda q: q["change_percent"], default=None)
worst = min(moved, key=lambda q: q["change_percent"], default=None)
if best and worst:
    print(f"{best['symbol']} {best['change_percent']:+.1f}, {worst['symbol']}")
