codes = ["CHF", "EUR", "USD"]
table = {}
for base in codes:
    rates = await market.rates(base)
    table[base] = {code: round(rates[code], 4) for code in codes if code != base}
for base, row in table.items():
    print(base, *(f"{code} {rate}" for code, rate in row.items()))
