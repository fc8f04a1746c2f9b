def order(symbol, quantity, comment=None):
    o = {"symbol": symbol, "side": "buy", "quantity": quantity}
    if comment:
        o["comment"] = comment
    return o


await orders.place_all("C-1", [order("NESN", 5), order("ROG", 2, "top up")])
