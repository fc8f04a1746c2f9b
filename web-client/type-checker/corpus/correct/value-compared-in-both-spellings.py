placed = await orders.list_(client_id="c1")
gone = [order["order_id"] for order in placed if order["state"] in ("canceled", "cancelled")]
also = [order["order_id"] for order in placed if order["state"] == "Open" or order["state"] == "open"]
len(gone) + len(also)
