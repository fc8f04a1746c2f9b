# line: 5
# says: str is read by whole numbers, not by "price"
# hint: looping over a dict gives its keys: the list is in ["lines"]
order = (await orders.list_("C-1"))[0]
sorted(order, key=lambda line: line["price"])
