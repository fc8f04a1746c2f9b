import asyncio

jobs = [crm.find_clients(), market.quotes(["NESN"]), market.rates("CHF")]
a, b, c = await asyncio.gather(*jobs)
print(len(a), len(b), len(c))
