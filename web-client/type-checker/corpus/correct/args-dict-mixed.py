order = {"client_id": "C-1", "symbol": "NESN", "side": "buy", "quantity": 5}
r = await orders.place(**order)
r2 = await orders.place(**order, limit_price=9.5)
r3 = await orders.place(**{**order, "side": "sell"})
r["accepted"], r2["order_id"], r3["reason"]
