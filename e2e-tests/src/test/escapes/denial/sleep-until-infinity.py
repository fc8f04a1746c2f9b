# attack: Sleeps until infinity, which is not a number that the wire carries.
# expect: failed limit-wall
# limits: {"wallMs": 300}
import asyncio

await asyncio.sleep(float("inf"))
