import math

price = (await market.quotes(["NESN"]))[0]["price"]
await orders.place("C-1", "NESN", "buy", math.floor(10_000 / price), limit_price=round(price, 2))
