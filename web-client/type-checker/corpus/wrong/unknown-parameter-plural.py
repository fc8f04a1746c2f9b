# line: 4
# says: has no parameter "symbol"
# hint: did you mean "symbols"?
await market.quotes(symbol=["NESN"])
