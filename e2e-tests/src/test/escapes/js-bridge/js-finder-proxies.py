# attack: Asks Pyodide's import hook for the JavaScript modules that it once knew.
# expect: value []
import asyncio

hook = asyncio.sys.modules["_pyodide._importhook"]
list(hook.jsfinder.jsproxies)
