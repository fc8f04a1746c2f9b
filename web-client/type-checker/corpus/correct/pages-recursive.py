async def collect(names, found=None):
    found = [] if found is None else found
    if not names:
        return found
    found.extend(await crm.find_clients(name=names[0], limit=1))
    return await collect(names[1:], found)


rows = await collect(["Reid", "Lo"])
[row["name"] for row in rows]
