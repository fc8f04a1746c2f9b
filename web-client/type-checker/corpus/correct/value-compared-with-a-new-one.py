placed = await orders.list_(client_id="c1")
[order["order_id"] for order in placed if order["state"] == "expired"]
