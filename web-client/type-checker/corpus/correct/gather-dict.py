import asyncio


async def gather_dict(tasks: dict):
    return dict(zip(tasks.keys(), await asyncio.gather(*tasks.values())))


data = await gather_dict(
    {
        "clients": crm.find_clients(),
        "quotes": market.quotes(["NESN"]),
        "rate": market.rate("EUR", "CHF"),
    }
)
print(len(data["clients"]), data["quotes"][0]["price"] * data["rate"])
