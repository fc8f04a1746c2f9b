# attack: Makes a callable for JavaScript and climbs from it to a constructor.
# expect: value false
import asyncio

core = asyncio.sys.modules["builtins"].__import__("_pyodide_core")
hasattr(core, "create_once_callable") and hasattr(core.create_once_callable(print), "constructor")
