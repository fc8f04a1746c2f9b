rates = await market.rates("CHF")
holdings = {"NESN": ("CHF", 10), "AAPL": ("USD", 4)}
quotes = {q["symbol"]: q for q in await market.quotes(list(holdings))}
value = 0
for symbol, (currency, quantity) in holdings.items():
    value += quotes[symbol]["price"] * quantity / rates.get(currency, 1)
round(value, 2)
