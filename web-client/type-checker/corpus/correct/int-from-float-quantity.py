cash = 1000.0
q = (await market.quotes(["NESN"]))[0]
quantity = int(cash // q["price"])
await orders.place("C-1", "NESN", "buy", quantity)
await orders.place(
    "C-1", "NESN", "buy", max(1, round(cash / q["price"])), limit_price=round(q["price"] * 0.99, 2)
)
await orders.place("C-1", "NESN", "buy", abs(-3), limit_price=100)
import math

await orders.place("C-1", "NESN", "buy", math.floor(cash / q["price"]))
