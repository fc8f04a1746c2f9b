h = await market.history("NESN")
week = h[-5:]
first, last = h[0], h[-1]
every = h[::5]
rev = h[::-1]
weekly = [h[i : i + 5] for i in range(0, len(h), 5)]
changes = [(b["close"] - a["close"]) / a["close"] for a, b in zip(h, h[1:])]
sma = [sum(x["close"] for x in h[i - 4 : i + 1]) / 5 for i in range(4, len(h))]
(
    week,
    first["date"],
    last["date"],
    len(every),
    rev[0],
    [max(w, key=lambda x: x["close"])["date"] for w in weekly],
    changes,
    sma,
)
