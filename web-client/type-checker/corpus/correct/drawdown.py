peak = float("-inf")
worst = 0.0
for close in await market.history("NESN"):
    peak = max(peak, close["close"])
    worst = min(worst, close["close"] / peak - 1)
f"{worst:.1%}"
