# line: 4
# says: orders.place needs the arguments "symbol", "side", "quantity"
# hint: give its keys as arguments: orders.place(client_id=..., symbol=..., side=..., quantity=...)
await orders.place({"client_id": "c1", "symbol": "NESN", "side": "buy", "quantity": 3})
