# attack: Raises the depth to which functions may call each other.
# expect: value "raised"
import asyncio

asyncio.sys.setrecursionlimit(10**8)
"raised"
# --- next run
# expect: value 1000
import asyncio

asyncio.sys.getrecursionlimit()
