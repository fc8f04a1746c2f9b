quotes = {q["symbol"]: q for q in await market.quotes(["NESN"])}
rows = []
for symbol in ["NESN", "XXXX"]:
    quote = quotes.get(symbol)
    rows.append((symbol, quote["price"] if quote else None))
rows
