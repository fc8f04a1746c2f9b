# line: 3
# says: parameter "orders"
await orders.place_all("C-1", [{"symbol": "NESN", "side": "hold", "quantity": 1}])
