import asyncio


async def closes(symbol):
    return [c["close"] for c in await market.history(symbol)]


found = await asyncio.gather([crm.find_clients(name=name) for name in ("Reid", "Lo")])
lists = await asyncio.gather([closes(symbol) for symbol in ("NESN", "ROG")])
print([len(clients) for clients in found], [max(each) for each in lists])
