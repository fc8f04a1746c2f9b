# line: 6
# says: "stat" is not a defined key
# hint: did you mean "state"?
open_ones = []
for order in await orders.list_("C-1"):
    if order.get("stat") == "open":
        open_ones.append(order["order_id"])
open_ones
