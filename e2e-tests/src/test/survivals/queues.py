import asyncio
queue = asyncio.Queue(maxsize=2)
results = []

async def produce():
    for number in range(4):
        await queue.put((await desk.read(n=number))["call"])
    await queue.put(None)

async def consume():
    while (item := await queue.get()) is not None:
        results.append(item)

async with asyncio.TaskGroup() as group:
    group.create_task(produce())
    group.create_task(consume())
results
