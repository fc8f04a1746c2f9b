# line: 4
# says: "symbl" is not a defined key in "Quote"
# hint: did you mean "symbol"?
{q["symbl"]: q["price"] for q in await market.quotes(["NESN"])}
