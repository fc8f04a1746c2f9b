# attack: Sleeps for ever.
# expect: failed limit-wall
# limits: {"wallMs": 300}
import asyncio

await asyncio.sleep(10**12)
