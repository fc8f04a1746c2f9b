# line: 4
# says: Operator "+" not supported for types
rate = await market.rate("CHF", "EUR")
"rate: " + rate
