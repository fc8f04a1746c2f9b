rates = await market.rates(base="CHF")
for currency, rate in sorted(rates.items()):
    print(f"{currency} {rate:8.4f}")
rates.get("EUR", 1.0) * 100
