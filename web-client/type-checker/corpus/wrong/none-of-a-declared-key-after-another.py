# line: 5
# says: not supported for
q = (await market.quotes(symbols=["NESN"]))[0]
price = q.get("last") or q.get("change_percent")
price * 10
