import statistics
from collections import defaultdict

prices = defaultdict(list)
for c in await market.history("NESN"):
    prices[c["date"][:7]].append(c["close"])
{
    month: {"mean": round(statistics.mean(p), 2), "dev": round(statistics.pstdev(p), 2), "n": len(p)}
    for month, p in prices.items()
}
