from itertools import accumulate

volumes = [c["volume"] for c in await market.history("NESN")]
list(accumulate(volumes))[-1]
