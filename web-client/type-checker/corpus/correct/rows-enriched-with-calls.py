placed = await orders.list_(client_id="c1")
for order in placed:
    for line in order["lines"]:
        quote = (await market.quotes(symbols=[line["symbol"]]))[0]
        line["now"] = quote["price"]
        line["gain"] = round((quote["price"] - line["price"]) * line["quantity"], 2)
    order["gain"] = sum(line["gain"] for line in order["lines"])
sorted(((order["order_id"], order["gain"]) for order in placed), key=lambda pair: -pair[1])
