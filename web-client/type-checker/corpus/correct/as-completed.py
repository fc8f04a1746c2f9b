import asyncio

tasks = [market.history(s) for s in ("NESN", "ROG")]
for done in asyncio.as_completed(tasks):
    history = await done
    print(len(history))
