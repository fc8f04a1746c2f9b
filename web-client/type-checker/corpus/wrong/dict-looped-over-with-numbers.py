# line: 7
# says: str is read by whole numbers, not by "quantity"
# hint: looping over a dict gives its keys: the list is in ["lines"]
first = (await orders.list_("C-1"))[0]
total = 0
for place, line in enumerate(first):
    total += line["quantity"]
total
