# line: 5
# says: No overloads for "__getitem__"
# hint: an index is a whole number: divide with //
prices = sorted(c["close"] for c in await market.history("NESN"))
prices[len(prices) / 2]
