quotes = await market.quotes(symbols=["AAPL"])
rate = await market.rate(quotes[0]["currency"], "CHF")
quotes[0]["price"] * rate
