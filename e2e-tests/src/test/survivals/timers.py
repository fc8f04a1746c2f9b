import asyncio, time
begun = time.monotonic()

async def late(ms, name):
    await asyncio.sleep(ms / 1000)
    return name

slow = asyncio.create_task(late(30, "slow"))
quick = asyncio.create_task(late(10, "quick"))
first = await desk.first()
told = [await task for task in asyncio.as_completed([slow, quick])]
try:
    await asyncio.wait_for(asyncio.Event().wait(), 0.01)
except TimeoutError:
    told.append("timeout")
[first, sorted(told), time.monotonic() > begun]
