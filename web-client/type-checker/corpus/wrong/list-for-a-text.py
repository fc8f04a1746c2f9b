# line: 3
# says: parameter "client_id" of type "str"
await orders.list_(client_id=["C-1", "C-2"])
