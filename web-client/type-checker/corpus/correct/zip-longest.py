from itertools import zip_longest

a = [c["close"] for c in await market.history("NESN")]
b = [c["close"] for c in await market.history("ROG")]
[(x or 0) - (y or 0) for x, y in zip_longest(a, b)]
