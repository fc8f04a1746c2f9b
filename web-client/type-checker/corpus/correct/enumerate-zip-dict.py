symbols = ["NESN", "ROG"]
quotes = await market.quotes(symbols)
prices = dict(zip(symbols, [q["price"] for q in quotes]))
for i, (s, p) in enumerate(prices.items(), 1):
    print(i, s, p)
ranks = {s: i for i, (s, _) in enumerate(sorted(prices.items(), key=lambda kv: -kv[1]))}
inverse = {v: k for k, v in prices.items()}
both = {s: {"price": prices[s], "rank": ranks[s]} for s in symbols}
both["NESN"]["price"] * 2, inverse
