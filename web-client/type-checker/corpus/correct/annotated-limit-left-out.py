async def search(name: str, limit: int | None = None) -> list[dict]:
    return await crm.find_clients(name=name, limit=limit)


len(await search("Reid"))
