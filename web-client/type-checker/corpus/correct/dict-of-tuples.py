positions = {"NESN": (5, 101.5), "ROG": (2, 250.0)}
value = {s: q * p for s, (q, p) in positions.items()}
best = max(positions.items(), key=lambda kv: kv[1][0] * kv[1][1])
best[0], best[1][1] - 1, value
