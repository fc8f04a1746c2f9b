# line: 4
# says: "market_quotes" is not defined
# hint: did you mean "market.quotes"?
await market_quotes(symbols=["NESN"])
