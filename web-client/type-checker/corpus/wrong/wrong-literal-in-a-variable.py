# line: 5
# says: parameter "side"
# hint: allowed are buy, sell
side = "purchase"
await orders.place(client_id="C-1", symbol="NESN", side=side, quantity=1)
