pairs = [("CHF", "EUR"), ("CHF", "USD")]
[await market.rate(base, quote) for base, quote in pairs]
