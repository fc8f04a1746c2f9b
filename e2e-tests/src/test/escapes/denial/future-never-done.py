# attack: Awaits what nobody answers.
# expect: failed limit-wall
# limits: {"wallMs": 300}
import asyncio

await asyncio.get_running_loop().create_future()
