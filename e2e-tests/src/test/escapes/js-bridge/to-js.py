# attack: Converts a Python object to JavaScript with Pyodide's C functions, and looks at what comes back.
# expect: value false
import asyncio

core = asyncio.sys.modules["builtins"].__import__("_pyodide_core")
hasattr(core, "to_js") and hasattr(core.to_js({"a": 1}), "constructor")
