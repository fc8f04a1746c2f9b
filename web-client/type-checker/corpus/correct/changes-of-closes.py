closes = await market.history("NESN", since="2026-01-01")
changes = [
    {"date": b["date"], "change": b["close"] / a["close"] - 1}
    for a, b in zip(closes, closes[1:])
]
up = [c for c in changes if c["change"] > 0]
{"days": len(changes), "up": len(up), "best": max(changes, key=lambda c: c["change"])["date"]}
