# attack: Starts tasks that start tasks.
# expect: failed limit-cpu
# limits: {"cpuMs": 500}
import asyncio


async def breed():
    asyncio.create_task(breed())
    asyncio.create_task(breed())


await breed()
while True:
    await asyncio.sleep(0)
