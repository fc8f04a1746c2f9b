plan = [
    {"symbol": "NESN", "qty": 5, "side": "buy"},
    {"symbol": "ROG", "qty": 2, "side": "sell", "limit": 9.5},
]
for p in plan:
    await orders.place("C-1", p["symbol"], p["side"], p["qty"], p.get("limit"))
    print(p["symbol"].ljust(8), p["qty"] * 2, p["side"].upper())
sum(p["qty"] for p in plan)
