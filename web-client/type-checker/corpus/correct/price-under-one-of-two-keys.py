q = (await market.quotes(symbols=["NESN"]))[0]
price = q.get("price") or q.get("last")
price * 10
