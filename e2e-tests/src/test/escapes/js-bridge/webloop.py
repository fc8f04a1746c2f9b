# attack: Makes Pyodide's own event loop, and schedules a callback in JavaScript that is due after the run.
# expect: JsException
import asyncio

webloop = asyncio.sys.modules["builtins"].__import__("pyodide.webloop", fromlist=["WebLoop"])
webloop.WebLoop().call_later(0.01, print, "late")
# --- next run
# expect: value 3
import asyncio

await asyncio.sleep(0.05)
1 + 2
