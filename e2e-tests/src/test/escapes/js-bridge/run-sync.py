# attack: Suspends the whole interpreter in JavaScript with run_sync.
# expect: RuntimeError
import asyncio

ffi = asyncio.sys.modules["builtins"].__import__("pyodide.ffi", fromlist=["run_sync"])
ffi.run_sync(asyncio.sleep(0.01))
