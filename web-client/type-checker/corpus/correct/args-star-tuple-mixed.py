for args in [("C-1", "NESN", "buy", 5), ("C-1", "ROG", "sell", 2)]:
    await orders.place(*args)
