prices = {q["symbol"]: q["price"] for q in await market.quotes(["NESN"])}
value = prices.get("NESN", 0) * 10
value + prices.get("ROG", 0.0)
