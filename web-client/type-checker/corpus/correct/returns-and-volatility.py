import math
from statistics import mean, stdev

closes = [c["close"] for c in await market.history("NESN")]
returns = [math.log(b / a) for a, b in zip(closes, closes[1:])]
{"mean": mean(returns), "volatility": stdev(returns) * math.sqrt(252)}
