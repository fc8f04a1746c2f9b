# line: 5
# says: Operator "+" not supported for "None"
# hint: check for None first
for quote in await market.quotes(["NESN"]):
    print(quote["change_percent"] + 1)
