# attack: Puts a folder on the search path and imports from it.
# expect: ModuleNotFoundError
import asyncio

sys = asyncio.sys
sys.path.insert(0, "/lib/python3.14")
sys.modules["builtins"].__import__("sqlite3")
