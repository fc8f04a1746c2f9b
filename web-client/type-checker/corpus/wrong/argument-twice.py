# line: 4
# says: market.rate gets "base" twice
# hint: signature: await market.rate(
await market.rate("CHF", base="EUR", quote="USD")
