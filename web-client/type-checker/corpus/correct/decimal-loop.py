from decimal import Decimal

total = Decimal(0)
for order in await orders.list_(client_id="C-1"):
    for line in order["lines"]:
        total += Decimal(line["quantity"]) * Decimal(str(line["price"]))
str(total)
