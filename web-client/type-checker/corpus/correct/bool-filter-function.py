def has_limit(o):
    return o["limit_price"] is not None and o["state"] == "open"


open_orders = list(filter(has_limit, await orders.list_("C-1")))
values = [o["limit_price"] * sum(l["quantity"] for l in o["lines"]) for o in open_orders]
sum(values), max(open_orders, key=lambda o: o["limit_price"], default=None)
