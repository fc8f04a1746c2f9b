# line: 4
# says: Cannot access attribute "qoutes"
# hint: did you mean "quotes"?
await market.qoutes(symbols=["NESN"])
