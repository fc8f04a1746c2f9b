# line: 6
# says: "stat" is not a defined key
# hint: did you mean "state"?
without = []
for order in await orders.list_("C-1"):
    if "stat" not in order:
        without.append(order["order_id"])
without
