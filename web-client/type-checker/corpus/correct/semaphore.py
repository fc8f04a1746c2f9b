import asyncio

limit = asyncio.Semaphore(4)


async def load(client_id):
    async with limit:
        return await orders.list_(client_id=client_id)


clients = await crm.find_clients()
found = await asyncio.gather(*(load(c["id"]) for c in clients))
sum(len(each) for each in found)
