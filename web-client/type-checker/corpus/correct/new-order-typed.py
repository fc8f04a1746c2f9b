batch: list[orders.NewOrder] = []
for s, q in {"NESN": 5, "ROG": -3}.items():
    batch.append({"symbol": s, "side": "buy" if q > 0 else "sell", "quantity": abs(q)})
ids = await orders.place_all("C-1", batch)
ids2 = await orders.place_all(client_id="C-1", orders=[dict(symbol="NESN", side="buy", quantity=1)])
ids3 = await orders.place_all(
    "C-1", [{"symbol": s, "side": "sell" if q < 0 else "buy", "quantity": q} for s, q in [("A", 1)]]
)
ids4 = await orders.place_all(
    "C-1", list(map(lambda s: {"symbol": s, "side": "buy", "quantity": 1}, ["A"]))
)
ids + ids2 + ids3 + ids4
