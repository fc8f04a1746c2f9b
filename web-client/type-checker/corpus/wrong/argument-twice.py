# line: 4
# says: Parameter "base" is already assigned
# hint: signature: await market.rate(
await market.rate("CHF", base="EUR", quote="USD")
