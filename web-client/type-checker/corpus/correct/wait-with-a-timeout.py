import asyncio

try:
    async with asyncio.timeout(5):
        closes = await market.history("NESN")
except TimeoutError:
    closes = []
try:
    more = await asyncio.wait_for(market.history("ROG"), timeout=5)
except asyncio.TimeoutError:
    more = []
len(closes) + len(more)
