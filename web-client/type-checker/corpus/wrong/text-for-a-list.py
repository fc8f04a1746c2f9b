# line: 4
# says: the parameter "symbols" of market.quotes takes list[str], but gets "NESN"
# hint: signature: await market.quotes(
await market.quotes(symbols="NESN")
