import asyncio

lock = asyncio.Lock()
ready = asyncio.Event()
total = 0


async def add(c):
    global total
    await ready.wait()
    async with lock:
        total += c["assets"]


tasks = [asyncio.create_task(add(c)) for c in await crm.find_clients()]
ready.set()
await asyncio.gather(*tasks)
total
