quotes = await market.quotes(["NESN"])
gain = sum(
    q["price"] * q["change_percent"] / 100 for q in quotes if q["change_percent"] is not None
)
known = list(filter(lambda q: q["change_percent"] is not None, quotes))
worst = min(known, key=lambda q: q["change_percent"], default=None)
avg = sum(q["change_percent"] for q in known) / len(known) if known else 0
print(gain, worst, avg)
