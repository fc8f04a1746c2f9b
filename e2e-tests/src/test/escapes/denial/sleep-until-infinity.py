# attack: Sleeps until infinity, which is no number that the wire carries.
# expect: failed limit-wall
# limits: {"wallMs": 300}
import asyncio

await asyncio.sleep(float("inf"))
