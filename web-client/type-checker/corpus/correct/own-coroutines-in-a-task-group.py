import asyncio

prices = {}

async def look_up(symbol):
    prices[symbol] = (await market.quotes(symbols=[symbol]))[0]["price"]

async with asyncio.TaskGroup() as group:
    for symbol in ["NESN", "ROG"]:
        group.create_task(look_up(symbol))
prices
