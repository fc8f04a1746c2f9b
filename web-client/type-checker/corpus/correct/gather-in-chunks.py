import asyncio


def chunks(items: list[str], size: int):
    for start in range(0, len(items), size):
        yield items[start : start + size]


symbols = ["NESN", "NOVN", "ROG", "UBSG", "ABBN"]
quotes = []
for part in chunks(symbols, 2):
    quotes.extend(await market.quotes(symbols=part))
{q["symbol"]: q["price"] for q in quotes}
