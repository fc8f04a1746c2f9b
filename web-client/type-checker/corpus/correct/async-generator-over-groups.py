async def everybody():
    for segment in ("private", "family office", "foundation"):
        found = await crm.find_clients(segment=segment)
        if not found:
            return
        for client in found:
            yield client

[client["name"] async for client in everybody() if client["email"]]
