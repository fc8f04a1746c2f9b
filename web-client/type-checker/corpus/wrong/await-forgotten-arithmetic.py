# line: 4
# says: Operator "*" not supported
# hint: add `await`
100 * market.rate("CHF", "EUR")
