comments = [o.get("comment") for o in await orders.list_("C-1")]
[c for c in comments if c]
