# line: 4
# says: No parameter named "symbol"
# hint: did you mean "symbols"?
await market.quotes(symbol=["NESN"])
