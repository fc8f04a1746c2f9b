# line: 5
# says: a call that was not awaited always counts as true
# hint: add `await`
done = orders.cancel(order_id="O-1")
if done:
    print("cancelled")
