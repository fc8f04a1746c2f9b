total = 0.0
for o in await orders.list_(client_id="c1", state="open"):
    qty = sum(l["quantity"] for l in o["lines"])
    total += qty * (o["limit_price"] or 0)
round(total, 2)
