# line: 5
# says: quote["change_percent"] may be None, which cannot be used with "+"
# hint: check for None first
for quote in await market.quotes(["NESN"]):
    print(quote["change_percent"] + 1)
