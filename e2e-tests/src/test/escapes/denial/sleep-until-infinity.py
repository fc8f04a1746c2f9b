# attack: Sleeps until infinity, which is no number that the wire carries.
# expect: failed interpreter-died
import asyncio

await asyncio.sleep(float("inf"))
