# line: 6
# says: parameter "fs"
# hint: make a task of each: asyncio.create_task
import asyncio

done, _ = await asyncio.wait([crm.find_clients(name=n) for n in ("Reid", "Lo")])
len(done)
