# line: 4
# says: market.rate takes at most 2 positional arguments
# hint: signature: await market.rate(
await market.rate("CHF", "EUR", "USD")
