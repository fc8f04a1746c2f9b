import asyncio

tasks = {s: asyncio.create_task(market.history(s)) for s in ("NESN", "ROG")}
await asyncio.wait(tasks.values())
{s: len(t.result()) for s, t in tasks.items()}
