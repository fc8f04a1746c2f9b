# says: "Bruno Keller"
import asyncio
async def f(i):
    return await crm.get(id=i)
await asyncio.gather([f(i) for i in [1, 2]])
# --- next case
# says: remove the await inside
import asyncio
async def f(i):
    return await crm.get(id=i)
await asyncio.gather([await f(i) for i in [1, 2]])
# --- next case
# says: asyncio.gather takes calls that are not awaited yet
import asyncio
async def f(i):
    return await crm.get(id=i)
await asyncio.gather(*[await f(i) for i in [1, 2]])
# --- next case
# says: make a task of each: asyncio.create_task(...)
import asyncio
await asyncio.wait([crm.get(id=i) for i in [1, 2]])
