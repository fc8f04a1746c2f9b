import asyncio

queue: asyncio.Queue[str] = asyncio.Queue()
for c in await crm.find_clients():
    queue.put_nowait(c["id"])
found = {}


async def worker():
    while not queue.empty():
        client_id = await queue.get()
        found[client_id] = await orders.list_(client_id)


await asyncio.gather(*(worker() for _ in range(3)))
{k: len(v) for k, v in found.items()}
