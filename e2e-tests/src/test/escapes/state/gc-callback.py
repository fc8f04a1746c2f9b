# attack: Registers a function that each garbage collection calls.
# expect: value "registered"
import asyncio

gc = asyncio.sys.modules["builtins"].__import__("gc")
gc.callbacks.append(lambda phase, info: print("seen"))
gc.disable()
"registered"
# --- next run
# expect: value [0, true]
import asyncio

gc = asyncio.sys.modules["builtins"].__import__("gc")
[len(gc.callbacks), gc.isenabled()]
