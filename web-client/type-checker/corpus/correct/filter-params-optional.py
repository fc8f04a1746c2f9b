async def find(name=None, segment=None):
    return await crm.find_clients(name=name, segment=segment)


a = await find("Reid")
b = await find(segment="private")
len(a) + len(b)
