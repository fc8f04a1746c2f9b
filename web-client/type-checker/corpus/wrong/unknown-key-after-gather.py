# line: 7
# says: "prise" is not a defined key in "Quote"
# hint: did you mean "price"?
import asyncio

lists = await asyncio.gather(market.quotes(["NESN"]), market.quotes(["ROG"]))
[quote["prise"] for quotes in lists for quote in quotes]
