import asyncio
lock, room, done = asyncio.Lock(), asyncio.Semaphore(2), asyncio.Event()
order = []

async def careful(name):
    async with room:
        async with lock:
            order.append(("in", name, (await desk.look(name=name))["call"]))
        order.append(("out", name))
    if len(order) == 6:
        done.set()

tasks = [asyncio.create_task(careful(name)) for name in "abc"]
await done.wait()
await asyncio.gather(*tasks)
[order, lock.locked(), room.locked(), (await desk.last())["call"]]
