# line: 4
# says: float has no keys and no items
rate = await market.rate("CHF", "EUR")
rate["value"]
