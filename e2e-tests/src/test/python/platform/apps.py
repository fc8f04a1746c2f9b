# value: [true, true, true, true]
names = [app["name"] for app in await apps.list_applications()]
before = {instance["id"] for instance in await apps.list_instances()}
started = await apps.start("provider", wait=True)
clients = (await crm.find_clients(name="Reid"))["clients"]
running = {instance["id"] for instance in await apps.list_instances()}
await apps.stop(started["id"])
["provider" in names, started["id"] in running - before, len(clients) > 0, started["application"]["name"] == "provider"]
