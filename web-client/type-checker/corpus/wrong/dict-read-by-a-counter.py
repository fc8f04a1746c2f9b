# line: 6
# says: a dict is read by its keys, not by int
# hint: the list is in ["lines"]
order = (await orders.list_("C-1"))[0]
for i in range(3):
    print(order[i])
