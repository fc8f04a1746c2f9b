import random
from statistics import fmean

closes = [c["close"] for c in await market.history("NESN")]
outcomes = [closes[-1] * (1 + random.gauss(0.0, 0.01)) for _ in range(1000)]
round(fmean(outcomes), 2)
