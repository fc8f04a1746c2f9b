import asyncio


async def main() -> None:
    clients = await crm.find_clients()
    for client in clients:
        print(client["name"])


if __name__ == "__main__":
    asyncio.run(main())
