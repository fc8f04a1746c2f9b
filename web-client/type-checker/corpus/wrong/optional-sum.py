# line: 4
# says: None
quotes = await market.quotes(["NESN"])
sum(q["change_percent"] for q in quotes)
