# line: 3
# says: the parameter "quantity" of orders.place takes int, but gets float
await orders.place(client_id="C-1", symbol="NESN", side="buy", quantity=1.5)
