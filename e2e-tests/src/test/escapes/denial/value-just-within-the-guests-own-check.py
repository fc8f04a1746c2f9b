# attack: Sends a value in three-byte letters, as many as the function that leaves the box lets through.
# expect: failed limit-result
import asyncio

bank._calls._emit("completed", '"' + "—" * ((1 << 20) - 2) + '"')
await asyncio.sleep(10)
