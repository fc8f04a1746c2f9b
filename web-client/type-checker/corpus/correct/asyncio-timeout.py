import asyncio

try:
    async with asyncio.timeout(5):
        clients = await crm.find_clients()
except TimeoutError:
    clients = []
len(clients)
