code = "chf".upper()
await market.rates(base=code)
