# line: 5
# says: a dict is read by its keys, not by a slice
# hint: its keys are symbol, price
quote = (await market.quotes(["UBSG"]))[0]
quote[:5]
