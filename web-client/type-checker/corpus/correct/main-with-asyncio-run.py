import asyncio


async def main():
    clients = await crm.find_clients(name="a")
    for client in clients:
        print(client["name"])
    return len(clients)


asyncio.run(main())
