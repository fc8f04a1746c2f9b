# line: 4
# says: a call that was not awaited has no keys and no items
# hint: put the await in brackets: (await market.quotes(...))[0]["price"]
price = await market.quotes(symbols=["NESN"])[0]["price"]
