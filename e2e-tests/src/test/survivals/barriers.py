import asyncio
barrier, order = asyncio.Barrier(3), []

async def runner(name):
    order.append((name, (await desk.start(name=name))["call"]))
    place = await barrier.wait()
    order.append((name, place))
    await barrier.wait()
    return (await desk.end(name=name))["call"]

[await asyncio.gather(*map(runner, "abc")), order, barrier.broken]
