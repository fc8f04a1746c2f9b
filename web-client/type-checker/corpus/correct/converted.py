rates = await market.rates("CHF")
quotes = await market.quotes(["NESN", "AAPL"])
in_chf = {q["symbol"]: q["price"] / rates[q["currency"]] for q in quotes}
in_chf
