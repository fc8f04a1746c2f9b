# attack: Asks Pyodide to load one of its packages.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["builtins"].__import__("pyodide_js", fromlist=["loadPackage"]).loadPackage("numpy")
