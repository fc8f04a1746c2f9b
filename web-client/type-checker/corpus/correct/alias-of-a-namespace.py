m = market
await m.rate("CHF", "EUR")
