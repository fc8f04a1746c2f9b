quotes = await market.quotes(symbols=["NESN", "ROG"])
total = sum(q["change_percent"] or 0 for q in quotes)
f"{total:+.2f} %"
