import asyncio
told = []
try:
    async with asyncio.timeout(0.6):
        told.append((await desk.first())["call"])
        await asyncio.sleep(5)
except TimeoutError:
    told.append("too late")
try:
    await asyncio.wait_for(asyncio.Event().wait(), 0.3)
except TimeoutError:
    told.append((await desk.second())["call"])
done, left = await asyncio.wait({asyncio.create_task(asyncio.sleep(9))}, timeout=0.2)
for task in left:
    task.cancel()
[told, len(done), len(left)]
