for base in ["CHF", "EUR"]:
    print(base, await market.rate(base=base, quote="USD"))
