symbols = ["NESN", "ROG"]
quotes = await market.quotes(symbols=symbols)
for i, (symbol, quote) in enumerate(zip(symbols, quotes, strict=True), 1):
    print(f"{i}. {symbol}: {quote['price']:.2f} {quote['currency']}")
