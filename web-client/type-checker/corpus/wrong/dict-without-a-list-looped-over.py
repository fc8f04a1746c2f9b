# line: 5
# says: str is read by whole numbers, not by "symbol"
# hint: looping over a dict gives its keys: symbol, price, currency
quote = (await market.quotes(["UBSG"]))[0]
[each["symbol"] for each in quote]
