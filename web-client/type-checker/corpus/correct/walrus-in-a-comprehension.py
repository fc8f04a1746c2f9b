quotes = await market.quotes(["NESN", "ROG"])
[(q["symbol"], rounded) for q in quotes if (rounded := round(q["price"])) > 50]
