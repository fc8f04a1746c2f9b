base = {"side": "buy", "quantity": 1}
await orders.place_all("C-1", [{**base, "symbol": s} for s in ("NESN", "ROG")])
await orders.place_all("C-1", [{"symbol": "X", **base}, base | {"symbol": "Y"}])
