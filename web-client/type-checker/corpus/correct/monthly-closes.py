months = {}
for close in await market.history(symbol="ROG", interval="day"):
    months[close["date"][:7]] = close["close"]
list(months.items())[-3:]
