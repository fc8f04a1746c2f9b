# value: [true, true, "trading"]
import asyncio

names = [app["name"] for app in await apps.list_applications()]
before = {instance["id"] for instance in await apps.list_instances()}
started = await apps.start("trading", wait=True)
running = {instance["id"] for instance in await apps.list_instances()}
while len(await interop.list_servers("Trading.Quote")) < 2:
    await asyncio.sleep(0.05)
await apps.stop(started["id"])
while len(await interop.list_servers("Trading.Quote")) > 1:
    await asyncio.sleep(0.05)
["trading" in names, started["id"] in running - before, started["application"]["name"]]
