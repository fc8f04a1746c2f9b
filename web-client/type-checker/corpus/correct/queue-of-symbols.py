import asyncio

queue = asyncio.Queue()
for s in ("NESN", "ROG", "UBSG"):
    queue.put_nowait(s)
prices = {}


async def worker():
    while not queue.empty():
        symbol = await queue.get()
        quote = (await market.quotes([symbol]))[0]
        prices[symbol] = quote["price"]
        queue.task_done()


await asyncio.gather(worker(), worker())
max(prices, key=prices.get)
