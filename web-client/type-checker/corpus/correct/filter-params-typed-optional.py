from typing import Optional


async def find(name: Optional[str] = None, segment: Optional[str] = None, limit: int = 5):
    return await crm.find_clients(name=name, segment=segment, limit=limit)


len(await find("Reid"))
