from itertools import pairwise

closes = [c["close"] for c in await market.history("NESN")]
[b - a for a, b in pairwise(closes)]
