# line: 13
# says: "closed" is not a defined key
# hint: did you mean "close"?
import asyncio


async def load(symbol):
    closes = await market.history(symbol)
    return symbol, closes


pairs = await asyncio.gather(*[load(s) for s in ["NESN", "ROG"]])
{symbol: max(c["closed"] for c in closes) for symbol, closes in pairs}
