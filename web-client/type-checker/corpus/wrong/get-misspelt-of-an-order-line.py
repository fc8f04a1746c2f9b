# line: 7
# says: "quantiti" is not a defined key
# hint: did you mean "quantity"?
worth = 0
for order in await orders.list_("C-1", state="filled"):
    for line in order["lines"]:
        worth += line.get("quantiti", 0) * line["price"]
worth
