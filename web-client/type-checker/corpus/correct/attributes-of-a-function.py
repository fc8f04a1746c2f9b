async def load(name):
    load.calls += 1
    return await crm.find_clients(name=name)


load.calls = 0
for name in ["Reid", "Lo"]:
    await load(name)
load.calls
