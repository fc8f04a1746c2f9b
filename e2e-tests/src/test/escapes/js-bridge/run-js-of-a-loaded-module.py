# attack: Takes run_js from the Pyodide modules that are loaded already.
# expect: value []
import asyncio

[name for name, module in asyncio.sys.modules.items() if "run_js" in vars(module)]
