# line: 5
# says: a dict is read by its keys, not by 0
# hint: the list is in ["lines"]
order = (await orders.list_("C-1"))[0]
order[0]
