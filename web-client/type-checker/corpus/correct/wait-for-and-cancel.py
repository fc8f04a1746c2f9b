import asyncio

task = asyncio.create_task(market.history("NESN"))
try:
    rows = await asyncio.wait_for(asyncio.shield(task), timeout=2)
except asyncio.TimeoutError:
    task.cancel()
    rows = []
done, pending = await asyncio.wait([asyncio.ensure_future(market.rate("EUR", "CHF"))], timeout=1)
(len(rows), [d.result() for d in done], len(pending))
