from typing import List, Tuple


def spread(prices: List[float]) -> Tuple[float, float]:
    low, high = min(prices), max(prices)
    return low, high


ranges: List[Tuple[str, float, float]] = []
for symbol in ["NESN", "ROG"]:
    closes = [c["close"] for c in await market.history(symbol)]
    low, high = spread(closes)
    ranges.append((symbol, low, high))
sorted(ranges, key=lambda r: r[2] - r[1], reverse=True)
