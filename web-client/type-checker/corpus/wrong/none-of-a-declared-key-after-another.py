# line: 5
# says: price may be None, which cannot be used with "*"
q = (await market.quotes(symbols=["NESN"]))[0]
price = q.get("last") or q.get("change_percent")
price * 10
