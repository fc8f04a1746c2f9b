low = high = None
for h in await market.history("NESN"):
    if low is None or h["close"] < low:
        low = h["close"]
    if high is None or h["close"] > high:
        high = h["close"]
spread = high - low if high is not None and low is not None else 0
print(f"{low:.2f} {high:.2f}", spread)
high / low
