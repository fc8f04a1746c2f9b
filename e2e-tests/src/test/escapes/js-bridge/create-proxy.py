# attack: Makes a proxy for JavaScript and climbs from it to a constructor.
# expect: value false
import asyncio

core = asyncio.sys.modules["builtins"].__import__("_pyodide_core")
hasattr(core, "create_proxy") and hasattr(core.create_proxy(print), "constructor")
