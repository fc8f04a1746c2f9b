import math
import random
import statistics

h = [x["close"] for x in await market.history("NESN")]
r = [math.log(b / a) for a, b in zip(h[:-1], h[1:])]
mu, sigma = statistics.fmean(r), statistics.pstdev(r)
paths = []
for _ in range(100):
    p = h[-1]
    for _ in range(20):
        p *= math.exp(random.gauss(mu, sigma))
    paths.append(p)
paths.sort()
var = h[-1] - paths[int(len(paths) * 0.05)]
{"var95": round(var, 2), "median": statistics.median(paths)}
