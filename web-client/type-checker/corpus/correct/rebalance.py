target = {"NESN": 0.6, "ROG": 0.4}
quotes = {q["symbol"]: q["price"] for q in await market.quotes(list(target))}
cash = 10_000.0
plan = []
for symbol, weight in target.items():
    quantity = int(cash * weight // quotes[symbol])
    if quantity:
        plan.append((symbol, quantity))
for symbol, quantity in plan:
    receipt = await orders.place(client_id="C-1", symbol=symbol, side="buy", quantity=quantity)
    print(receipt["order_id"] if receipt["accepted"] else receipt["reason"])
