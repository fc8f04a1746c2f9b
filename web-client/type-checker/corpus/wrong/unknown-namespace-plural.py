# line: 4
# says: "markets" is not defined
# hint: did you mean "market"?
await markets.rate("CHF", "EUR")
