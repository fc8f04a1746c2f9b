# line: 5
# says: references coroutine
# hint: add `await`
done = orders.cancel(order_id="O-1")
if done:
    print("cancelled")
