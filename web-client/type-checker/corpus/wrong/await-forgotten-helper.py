# line: 8
# says: "__getitem__" method not defined
# hint: add `await`
async def load(client_id: str):
    return await crm.find_clients(name=client_id)


print(load("C-1")[0])
