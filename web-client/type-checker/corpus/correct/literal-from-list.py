currencies = ["CHF", "EUR", "USD"]
table = {}
for base in currencies:
    for quote in currencies:
        if base != quote:
            table[f"{base}/{quote}"] = await market.rate(base, quote)
table
