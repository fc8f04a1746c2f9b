limits = [o["limit_price"] for o in await orders.list_("C-1")]
known = [x for x in limits if x]
min(known) if known else None
