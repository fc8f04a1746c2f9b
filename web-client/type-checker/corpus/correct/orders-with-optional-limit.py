plan = [("NESN", "buy", 3, None), ("ROG", "sell", 2, 250.0)]
for symbol, side, quantity, limit in plan:
    r = await orders.place("C-1", symbol, side, quantity, limit)
    if not r["accepted"]:
        print(r["reason"] or "no reason", r["reason"].upper() if r["reason"] else "")
