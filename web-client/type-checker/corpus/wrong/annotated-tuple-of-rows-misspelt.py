# line: 9
# says: "high" is not a defined key in "Close"
# hint: its keys are date, close, volume
async def load(symbol: str) -> tuple[str, list]:
    return symbol, await market.history(symbol)


symbol, closes = await load("NESN")
max(closes, key=lambda c: c["high"])
