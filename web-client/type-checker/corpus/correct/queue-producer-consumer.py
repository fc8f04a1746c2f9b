import asyncio

q = asyncio.Queue(maxsize=10)
out = []


async def producer():
    for c in await crm.find_clients():
        await q.put(c)
    await q.put(None)


async def consumer():
    while (c := await q.get()) is not None:
        out.append(c["name"])
        q.task_done()


await asyncio.gather(producer(), consumer())
out
