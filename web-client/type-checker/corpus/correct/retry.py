import asyncio

for attempt in range(3):
    try:
        quotes = await market.quotes(symbols=["NESN"])
        break
    except ToolError as error:
        print(error.code, error.message)
        await asyncio.sleep(0.1 * 2**attempt)
else:
    quotes = []
len(quotes)
