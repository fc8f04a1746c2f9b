import asyncio

tasks = [asyncio.create_task(market.history(symbol=s)) for s in ("NESN", "ROG")]
histories = [await task for task in tasks]
[len(history) for history in histories]
