# line: 4
# says: parameter "symbols" of type "list[str]"
# hint: signature: await market.quotes(
await market.quotes(symbols="NESN")
