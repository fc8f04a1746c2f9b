# line: 4
# says: a call that was not awaited always counts as true
# hint: add `await`
if orders.cancel(order_id="O-1"):
    print("cancelled")
