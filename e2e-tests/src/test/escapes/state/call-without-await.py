# attack: Calls a function without awaiting it, so that its answer comes when the run is over.
# expect: value "left"
import asyncio

task = asyncio.create_task(bank.slow())
await asyncio.sleep(0)
"left"
# --- next run
# expect: value [{"id": "C-1", "name": "Amelia Reid"}]
await bank.find_clients()
