# Which clients have both an unread message and an open order?
writers = set()
page = 1
while page:
    answer = await mail.list_messages(unread_only=True, page=page, page_size=200)
    writers.update(message["client_id"] for message in answer["messages"])
    page = answer["next_page"]

waiting = set()
page = 1
while page:
    answer = await orders.list_orders(state="open", page=page, page_size=200)
    waiting.update(order["client_id"] for order in answer["orders"])
    page = answer["next_page"]

print(f"{len(writers)} wrote, {len(waiting)} wait for an order")
sorted(writers & waiting)
