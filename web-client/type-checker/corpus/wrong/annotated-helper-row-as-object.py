# line: 9
# says: attribute "name"
# hint: use ["name"]
async def load(name: str) -> list[dict]:
    return await crm.find_clients(name=name)


rows = await crm.find_clients()
print(rows[0].name)
