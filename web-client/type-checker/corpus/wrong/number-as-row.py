# line: 4
# says: "__getitem__" method not defined on type "float"
rate = await market.rate("CHF", "EUR")
rate["value"]
