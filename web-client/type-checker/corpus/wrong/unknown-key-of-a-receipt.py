# line: 5
# says: "orderId" is not a defined key in "Receipt"
# hint: did you mean "order_id"?
receipt = await orders.place("C-1", "NESN", "buy", 1)
receipt["orderId"]
