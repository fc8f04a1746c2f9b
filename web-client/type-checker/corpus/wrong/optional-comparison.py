# line: 5
# says: q["change_percent"] may be None, which cannot be used with ">"
# hint: check for None first
quotes = await market.quotes(["NESN"])
[q["symbol"] for q in quotes if q["change_percent"] > 1]
