import asyncio


async def main():
    return await crm.find_clients(name="Reid")


with asyncio.Runner() as runner:
    rows = runner.run(main())
[row["name"] for row in rows]
