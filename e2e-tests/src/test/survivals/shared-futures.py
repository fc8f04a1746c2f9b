import asyncio
loop = asyncio.get_running_loop()
promise, told = loop.create_future(), []
promise.add_done_callback(lambda done: told.append(f"called back {done.result()}"))

async def waits(name):
    value = await asyncio.shield(promise)
    return [name, value, (await desk.then(name=name))["call"]]

tasks = [asyncio.create_task(waits(name)) for name in "ab"]
await desk.first()
loop.call_later(0.4, promise.set_result, "kept")
first = await asyncio.wait_for(tasks[0], 5)
[first, await tasks[1], told]
