# line: 4
# says: "float"
rate = await market.rate("CHF", "EUR")
rate()
