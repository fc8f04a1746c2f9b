# line: 4
# says: "*" does not work between 100 and a call that was not awaited
# hint: add `await`
100 * market.rate("CHF", "EUR")
