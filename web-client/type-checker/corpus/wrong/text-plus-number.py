# line: 4
# says: "+" does not work between "rate: " and float
rate = await market.rate("CHF", "EUR")
"rate: " + rate
