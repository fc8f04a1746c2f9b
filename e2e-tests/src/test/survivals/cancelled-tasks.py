import asyncio
told = []

async def patient(name):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        told.append(f"{name} {(await desk.leave(name=name))['call']}")
        raise

tasks = [asyncio.create_task(patient(name)) for name in "ab"]
await desk.first()
tasks[0].cancel()
await desk.second()
tasks[1].cancel("late")
ended = await asyncio.gather(*tasks, return_exceptions=True)
[told, [type(one).__name__ for one in ended], [task.cancelled() for task in tasks]]
