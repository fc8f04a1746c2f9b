# value: [true, true, 2, "trading", 1]
import asyncio

names = [app["name"] for app in await apps.list_applications()]
before = {instance["id"] for instance in await apps.list_instances()}
started = await apps.start("trading", wait=True)
running = {instance["id"] for instance in await apps.list_instances()}
during = len(await interop.list_servers("Trading.Quote"))
await apps.stop(started["id"])
while len(await interop.list_servers("Trading.Quote")) > 1:
    await asyncio.sleep(0.05)
after = len(await interop.list_servers("Trading.Quote"))
["trading" in names, started["id"] in running - before, during, started["application"]["name"], after]
