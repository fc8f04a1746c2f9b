# line: 5
# says: Cannot access attribute "get" for class "str"
# hint: looping over a dict gives its keys: the list is in ["lines"]
order = (await orders.list_("C-1"))[0]
[line.get("symbol") for line in order]
