q = (await market.quotes(["NESN"]))[0]
n = 1000 // q["price"]
await orders.place("C-1", "NESN", "buy", int(n))
total = n * q["price"]
total
