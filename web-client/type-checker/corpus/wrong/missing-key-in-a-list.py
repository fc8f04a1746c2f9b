# line: 3
# says: "quantity" is required in "NewOrder"
await orders.place_all("C-1", [{"symbol": "NESN", "side": "buy"}])
