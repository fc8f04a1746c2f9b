# line: 7
# says: "+" does not work between "refused: " and str | None
r = await orders.place(client_id="c1", symbol="NESN", side="buy", quantity=10)
if r["accepted"]:
    result = f"placed {r['order_id']}"
else:
    result = "refused: " + r["reason"]
result
