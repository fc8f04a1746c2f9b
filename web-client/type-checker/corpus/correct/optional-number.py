quotes = await market.quotes(symbols=["NESN", "ROG"])
changes = [q["change_percent"] for q in quotes if q["change_percent"] is not None]
average = sum(changes) / len(changes) if changes else 0
round(average, 3)
