# line: 4
# says: parameter "base"
# hint: allowed are CHF, EUR, USD, GBP
await market.rates(base="Franken")
