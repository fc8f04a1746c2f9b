limits = list(filter(None, (o["limit_price"] for o in await orders.list_("C-1"))))
emails = [e for e in (c["email"] for c in await crm.find_clients()) if e]
print(sum(limits), max(limits, default=0), [e.upper() for e in emails])
