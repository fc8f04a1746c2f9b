args = ["C-1", "NESN", "buy", 5]
await orders.place(*args)
