rates = {}
for a in ("CHF", "EUR"):
    for b in ("CHF", "USD"):
        rates[a, b] = 1.0 if a == b else await market.rate(a, b)
rates["CHF", "USD"], {f"{a}{b}": r for (a, b), r in rates.items()}, max(rates, key=rates.get)
