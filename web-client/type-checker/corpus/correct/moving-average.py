from collections import deque

window = deque(maxlen=5)
averages = []
for close in await market.history("NESN"):
    window.append(close["close"])
    averages.append(sum(window) / len(window))
averages[-1] if averages else None
