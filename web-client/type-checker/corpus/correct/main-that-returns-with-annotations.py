import asyncio
from typing import Any


async def fetch(symbol: str) -> dict[str, Any]:
    quote = (await market.quotes([symbol]))[0]
    closes = await market.history(symbol)
    return {"symbol": symbol, "price": quote["price"], "low": min(c["close"] for c in closes)}


async def main() -> list[dict[str, Any]]:
    rows = await asyncio.gather(*(fetch(s) for s in ("NESN", "ROG")))
    return sorted(rows, key=lambda r: r["price"] - r["low"], reverse=True)


await main()
