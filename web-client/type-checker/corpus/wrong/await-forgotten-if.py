# line: 4
# says: references coroutine
# hint: add `await`
if orders.cancel(order_id="O-1"):
    print("cancelled")
