# attack: Takes Python's own import function and asks it for the global object.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["builtins"].__import__("js")
