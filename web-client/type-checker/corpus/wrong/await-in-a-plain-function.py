# line: 5
# says: allowed only within async function
# hint: make it `async def`
def names():
    return [c["name"] for c in await crm.find_clients()]


await names()
