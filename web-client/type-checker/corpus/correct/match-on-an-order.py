for o in await orders.list_("C-1"):
    match o:
        case {"state": "open", "limit_price": None}:
            print(o["order_id"], "at market")
        case {"state": "open", "limit_price": price}:
            print(o["order_id"], "limit", price)
        case {"state": "filled" | "cancelled" as state}:
            print(o["order_id"], state)
