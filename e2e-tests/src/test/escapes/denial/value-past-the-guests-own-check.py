# attack: Sends a value of twenty megabytes with the function that leaves the box.
# expect: JsException
import asyncio

bank._calls._emit("completed", '"' + "x" * 20_000_000 + '"')
await asyncio.sleep(10)
