class Pages:
    def __init__(self, ids):
        self.ids = list(ids)

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.ids:
            raise StopAsyncIteration
        return await crm.get_client(self.ids.pop(0))


names = []
async for c in Pages(["C-1", "C-2"]):
    if c:
        names.append(c["name"])
more = [c["name"] async for c in Pages(["C-3"]) if c is not None]
names + more
