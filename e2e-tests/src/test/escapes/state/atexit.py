# attack: Registers a function for the end of the interpreter.
# expect: value "registered"
import asyncio
import json

atexit = asyncio.sys.modules["builtins"].__import__("atexit")
atexit.register(setattr, json, "late", True)
"registered"
# --- next run
# expect: value false
import asyncio
import json

asyncio.sys.modules["builtins"].__import__("atexit")._run_exitfuncs()
hasattr(json, "late")
