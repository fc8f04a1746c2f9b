items = [("NESN", 5, "buy"), ("ROG", 2, "sell")]
for symbol, qty, side in items:
    await orders.place("C-1", symbol, side, qty)
total = sum(qty for _, qty, _ in items)
byside = {side: [s for s, _, d in items if d == side] for _, _, side in items}
