# attack: Sets a trace function that sees the next run.
# expect: value "set"
import asyncio

asyncio.sys.settrace(lambda *seen: print("seen"))
asyncio.sys.setprofile(lambda *seen: print("seen"))
"set"
# --- next run
# expect: value [true, true]
import asyncio

[asyncio.sys.gettrace() is None, asyncio.sys.getprofile() is None]
