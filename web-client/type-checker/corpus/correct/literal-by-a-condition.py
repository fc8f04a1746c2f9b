quotes = await market.quotes(["NESN", "ROG"])
placed = []
for q in quotes:
    change = q["change_percent"] or 0
    side = "buy" if change < 0 else "sell"
    if abs(change) > 0.1:
        placed.append(await orders.place(client_id="C-1", symbol=q["symbol"], side=side, quantity=1))
len(placed)
