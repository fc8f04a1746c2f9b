before = {(o["order_id"], o["state"]) for o in await orders.list_("C-1")}
await orders.cancel("O-1")
after = {(o["order_id"], o["state"]) for o in await orders.list_("C-1")}
[{"order": i, "to": s} for i, s in sorted(after - before)]
