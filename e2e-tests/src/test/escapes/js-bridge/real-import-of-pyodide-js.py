# attack: Takes Python's own import function and asks it for Pyodide's interface.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["builtins"].__import__("pyodide_js")
