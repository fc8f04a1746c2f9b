flat = [
    {"client": c["name"], "order": o["order_id"], "symbol": line["symbol"], "worth": line["price"] * line["quantity"]}
    for c in await crm.find_clients(limit=2)
    for o in await orders.list_(c["id"])
    for line in o["lines"]
]
sorted(flat, key=lambda r: r["worth"])[-1]["symbol"]
