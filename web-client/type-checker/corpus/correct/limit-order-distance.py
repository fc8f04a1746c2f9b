rows = []
for order in await orders.list_("C-1", "open"):
    quote = (await market.quotes([order["lines"][0]["symbol"]]))[0]
    limit = order["limit_price"] or quote["price"]
    rows.append((order["order_id"], abs(limit / quote["price"] - 1)))
sorted(rows, key=lambda row: row[1])
