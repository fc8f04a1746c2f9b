# line: 4
# says: market has no function "qoutes"
# hint: did you mean "quotes"?
await market.qoutes(symbols=["NESN"])
