placed = await orders.list_(client_id="c1")
[order["side"].upper() for order in placed if order["state"].lower() == "Open".lower()]
