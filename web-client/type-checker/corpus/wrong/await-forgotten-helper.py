# line: 8
# says: a call that was not awaited has no keys and no items
# hint: add `await`
async def load(client_id: str):
    return await crm.find_clients(name=client_id)


print(load("C-1")[0])
