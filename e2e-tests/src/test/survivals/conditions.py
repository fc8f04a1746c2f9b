import asyncio
ready, level, told = asyncio.Condition(), 0, []

async def waits(n):
    async with ready:
        await ready.wait_for(lambda: level >= n)
        told.append([n, level, (await desk.ready(n=n))["call"]])

async def raises():
    global level
    for _ in range(3):
        await desk.raised()
        async with ready:
            level += 1
            ready.notify_all()

await asyncio.gather(waits(3), waits(1), waits(2), raises())
told
