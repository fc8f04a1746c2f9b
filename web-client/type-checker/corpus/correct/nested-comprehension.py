all_lines = [
    (order["order_id"], line["symbol"], line["quantity"])
    for client in await crm.find_clients(limit=3)
    for order in await orders.list_(client_id=client["id"])
    for line in order["lines"]
    if line["quantity"] > 0
]
len(all_lines)
