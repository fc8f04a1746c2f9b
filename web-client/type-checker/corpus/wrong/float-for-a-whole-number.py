# line: 3
# says: parameter "quantity" of type "int"
await orders.place(client_id="C-1", symbol="NESN", side="buy", quantity=1.5)
