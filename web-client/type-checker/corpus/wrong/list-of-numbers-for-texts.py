# line: 3
# says: the parameter "symbols" of market.quotes takes list[str]: 1 is not str
await market.quotes(symbols=[1, 2])
