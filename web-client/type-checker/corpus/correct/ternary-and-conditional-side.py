delta = {"NESN": 5, "ROG": -2}
for s, d in delta.items():
    side = "buy" if d > 0 else "sell"
    await orders.place("C-1", s, side, abs(d))
    side = {True: "buy", False: "sell"}[d > 0]
    await orders.place("C-1", s, side, abs(d))
    side = ("sell", "buy")[d > 0]
    await orders.place("C-1", s, side, abs(d))
