# line: 3
# says: parameter "symbols" of type "list[str]"
await market.quotes(symbols=[1, 2])
