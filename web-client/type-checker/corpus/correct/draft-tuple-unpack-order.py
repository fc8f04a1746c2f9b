open_orders = []
for c in await crm.find_clients():
    open_orders.extend((c["name"], o) for o in await orders.list_(client_id=c["id"], state="open"))
for name, o in open_orders:
    print(name, o["order_id"], o["limit_price"], o.get("comment", ""))
