def side_of(q):
    return "buy" if q > 0 else "sell"


for symbol, q in [("NESN", 3), ("ROG", -2)]:
    await orders.place(client_id="C-1", symbol=symbol, side=side_of(q), quantity=abs(q))
