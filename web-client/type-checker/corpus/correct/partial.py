import asyncio
from functools import partial

in_chf = partial(market.rate, quote="CHF")
await asyncio.gather(in_chf("EUR"), in_chf("USD"))
