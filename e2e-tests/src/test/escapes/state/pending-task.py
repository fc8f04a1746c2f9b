# attack: Leaves a task that goes on when the run is over.
# expect: value "left"
import asyncio


async def haunt():
    while True:
        print("boo")
        await asyncio.sleep(0)


tasks = [asyncio.create_task(haunt()) for _ in range(10)]
await asyncio.sleep(0)
"left"
# --- next run
# expect: value 1
import asyncio

await asyncio.sleep(0.02)
len(asyncio.all_tasks())
