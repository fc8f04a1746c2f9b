# attack: Asks Python's own import function for ctypes.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["builtins"].__import__("ctypes")
