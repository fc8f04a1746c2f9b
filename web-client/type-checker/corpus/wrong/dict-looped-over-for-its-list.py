# line: 6
# says: str is read by whole numbers, not by "symbol"
# hint: looping over a dict gives its keys: the list is in ["lines"]
order = (await orders.list_("C-1"))[0]
for line in order:
    print(line["symbol"])
