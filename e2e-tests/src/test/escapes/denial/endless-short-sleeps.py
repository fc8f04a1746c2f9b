# attack: Sleeps for next to nothing again and again.
# expect: failed limit-wall
# limits: {"cpuMs": 5000, "wallMs": 400}
import asyncio

while True:
    await asyncio.sleep(0.0001)
