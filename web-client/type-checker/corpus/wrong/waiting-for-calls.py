# line: 6
# says: asyncio.wait takes what can be looped over, but gets calls that were not awaited
# hint: make a task of each: asyncio.create_task
import asyncio

done, _ = await asyncio.wait([crm.find_clients(name=n) for n in ("Reid", "Lo")])
len(done)
