import asyncio

answers = await asyncio.gather(
    *[orders.cancel(order_id=order_id) for order_id in ("o1", "o2")], return_exceptions=True
)
for order_id, answer in zip(("o1", "o2"), answers):
    if isinstance(answer, Exception):
        print(order_id, "failed:", answer)
    else:
        print(order_id, "cancelled" if answer else "was closed")
