weights = {"NESN": 5, "ROG": 2}
batch = [{"symbol": s, "side": "buy", "quantity": q} for s, q in weights.items()]
await orders.place_all("C-1", batch)
