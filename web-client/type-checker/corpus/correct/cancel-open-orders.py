cancelled = 0
for order in await orders.list_(client_id="C-1", state="open"):
    if order["limit_price"] is not None and order["limit_price"] < 50:
        cancelled += await orders.cancel(order_id=order["order_id"])
cancelled
