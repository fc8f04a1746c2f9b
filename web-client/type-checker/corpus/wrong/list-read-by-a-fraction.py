# line: 5
# says: list[float] is read by whole numbers, not by float
# hint: an index is a whole number: divide with //
prices = sorted(c["close"] for c in await market.history("NESN"))
prices[len(prices) / 2]
