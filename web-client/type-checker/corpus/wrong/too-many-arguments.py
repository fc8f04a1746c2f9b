# line: 4
# says: Expected 2 positional arguments
# hint: signature: await market.rate(
await market.rate("CHF", "EUR", "USD")
