# line: 5
# says: Operator ">" not supported for "None"
# hint: check for None first
quotes = await market.quotes(["NESN"])
[q["symbol"] for q in quotes if q["change_percent"] > 1]
