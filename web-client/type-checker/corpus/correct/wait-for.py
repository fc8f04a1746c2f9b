import asyncio

try:
    quotes = await asyncio.wait_for(market.quotes(symbols=["NESN"]), timeout=5)
    print(quotes[0]["price"])
except asyncio.TimeoutError:
    print("too slow")
