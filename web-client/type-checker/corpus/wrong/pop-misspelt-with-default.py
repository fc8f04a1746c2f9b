# line: 6
# says: "stat" is not a defined key
# hint: did you mean "state"?
states = []
for order in await orders.list_("C-1"):
    states.append(order.pop("stat", None))
states
