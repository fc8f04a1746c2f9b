def correlation(a, b):
    n = min(len(a), len(b))
    ma, mb = sum(a[:n]) / n, sum(b[:n]) / n
    cov = sum((x - ma) * (y - mb) for x, y in zip(a, b))
    va = sum((x - ma) ** 2 for x in a[:n]) ** 0.5
    vb = sum((y - mb) ** 2 for y in b[:n]) ** 0.5
    return cov / (va * vb) if va and vb else 0.0


symbols = ["NESN", "ROG", "UBSG"]
series = {s: [c["close"] for c in await market.history(s)] for s in symbols}
[[round(correlation(series[a], series[b]), 2) for b in symbols] for a in symbols]
