# attack: Finds importlib in the loaded modules and imports a module that was never loaded.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["importlib"].import_module("sqlite3")
