q = (await market.quotes(symbols=["NESN"]))[0]
price = q.get("change_percent") or q.get("last") or q.get("close")
price * 10
