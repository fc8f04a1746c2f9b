# attack: Gives the loop a turn again and again, so that no turn is long.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
import asyncio

while True:
    await asyncio.sleep(0)
