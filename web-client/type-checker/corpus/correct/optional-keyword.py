async def place(symbol, quantity, limit=None):
    if limit is None:
        return await orders.place("C-1", symbol, "buy", quantity)
    return await orders.place("C-1", symbol, "buy", quantity, limit_price=limit)


(await place("NESN", 5, 100.0))["order_id"]
