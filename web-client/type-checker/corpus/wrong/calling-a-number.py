# line: 4
# says: float cannot be called, it is not a function
rate = await market.rate("CHF", "EUR")
rate()
