# attack: Closes the event loop that runs it.
# expect: value "closed"
import asyncio

asyncio.get_running_loop()._closed = True
"closed"
# --- next run
# expect: value "ran"
import asyncio

await asyncio.sleep(0)
"ran"
