# attack: Replaces methods of the running event loop.
# expect: value "replaced"
import asyncio

loop = asyncio.get_running_loop()
loop.call_soon = lambda *given, **named: None
loop.time = lambda: 0
"replaced"
# --- next run
# expect: value "slept"
import asyncio

await asyncio.sleep(0.001)
"slept"
