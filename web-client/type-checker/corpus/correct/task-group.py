import asyncio

async with asyncio.TaskGroup() as group:
    first = group.create_task(market.rate("CHF", "EUR"))
    second = group.create_task(market.rate("CHF", "USD"))
return first.result() + second.result()
