from collections.abc import AsyncGenerator


async def in_pages(size: int) -> AsyncGenerator[str, None]:
    for client in await crm.find_clients(limit=size):
        yield client["name"]


[name async for name in in_pages(5)]
