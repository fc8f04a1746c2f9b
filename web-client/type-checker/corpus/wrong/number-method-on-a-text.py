# line: 4
# says: Cannot access attribute "strftime" for class "str"
close = (await market.history("NESN"))[0]
close["date"].strftime("%d")
