import asyncio

await asyncio.gather(*map(crm.get_client, ["C-1", "C-2"]))
