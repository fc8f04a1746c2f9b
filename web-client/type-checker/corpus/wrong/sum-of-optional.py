# line: 4
# says: sum does not take Generator[float | None]
quotes = await market.quotes(symbols=["NESN", "ROG"])
average = sum(q["change_percent"] for q in quotes) / len(quotes)
