for o in await orders.list_("C-1"):
    comment = o.get("comment", "").strip().lower()
    limit = o["limit_price"] or 0.0
    print(comment[:10], f"{limit:.2f}")
    print((o.get("comment") or "none").title())
