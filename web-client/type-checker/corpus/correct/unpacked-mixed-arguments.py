arguments = {"client_id": "C-1", "symbol": "NESN", "side": "buy", "quantity": 3}
receipt = await orders.place(**arguments)
receipt["accepted"]
