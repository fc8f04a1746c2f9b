import asyncio
from decimal import Decimal, getcontext, localcontext

async def third(places):
    with localcontext() as context:
        context.prec = places
        before = str(Decimal(1) / 3)
        await desk.first(places=places)
        inner = await asyncio.gather(seventh(), seventh())
        await desk.second(places=places)
        return [before, *inner, str(Decimal(2) / 3)]

async def seventh():
    getcontext().prec += 1
    await asyncio.sleep(0.1)
    return str(Decimal(1) / 7)

[await asyncio.gather(third(3), third(8)), getcontext().prec]
