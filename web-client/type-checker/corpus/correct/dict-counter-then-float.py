prices = {"NESN": 100, "ROG": 250}
for q in await market.quotes(list(prices)):
    prices[q["symbol"]] = q["price"]
prices["X"] = None
{k: v * 1.1 for k, v in prices.items() if v}
