for o in await orders.list_("C-1"):
    first = (o.get("lines") or [{}])[0]
    print(o["order_id"], first.get("symbol", "?"), first.get("quantity", 0) * 2)
