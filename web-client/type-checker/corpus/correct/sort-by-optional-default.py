quotes = await market.quotes(["NESN", "ROG"])
quotes.sort(key=lambda q: q["change_percent"] or 0, reverse=True)
top = sorted(quotes, key=lambda q: abs(q["change_percent"] or 0.0))[-1]
losers = [q for q in quotes if (q["change_percent"] or 0) < 0]
by = sorted(quotes, key=lambda q: (q["change_percent"] is not None, q["change_percent"]))
print(top["symbol"], len(losers), by[0]["symbol"])
