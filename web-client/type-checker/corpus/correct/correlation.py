from statistics import correlation

a = [c["close"] for c in await market.history("NESN")]
b = [c["close"] for c in await market.history("ROG")]
n = min(len(a), len(b))
correlation(a[:n], b[:n])
