import asyncio

sem = asyncio.Semaphore(5)


async def limited(coro):
    async with sem:
        return await coro


rows = await asyncio.gather(*(limited(orders.list_(c["id"])) for c in await crm.find_clients()))
sum(len(r) for r in rows)
