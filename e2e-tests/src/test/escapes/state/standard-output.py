# attack: Replaces the streams that print writes to.
# expect: value "replaced"
import asyncio

asyncio.sys.stdout = asyncio.sys.stderr = None
"replaced"
# --- next run
# expect: value true
import asyncio

asyncio.sys.stdout is not None
