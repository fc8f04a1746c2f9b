async def search(**criteria):
    return await crm.find_clients(**{k: v for k, v in criteria.items() if v is not None})


params = {"name": "Reid", "limit": 5}
a = await crm.find_clients(**params)
b = await search(name="Reid", segment=None)
len(a) + len(b)
