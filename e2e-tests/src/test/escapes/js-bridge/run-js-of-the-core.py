# attack: Imports run_js from the C module below Pyodide's Python.
# expect: ImportError
import asyncio

real_import = asyncio.sys.modules["builtins"].__import__
real_import("_pyodide_core", fromlist=["run_js"])
from _pyodide_core import run_js
