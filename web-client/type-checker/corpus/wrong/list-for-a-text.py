# line: 3
# says: the parameter "client_id" of orders.list_ takes str, but gets list[str]
await orders.list_(client_id=["C-1", "C-2"])
