# attack: Installs a package from the network.
# expect: ModuleNotFoundError
import asyncio

asyncio.sys.modules["builtins"].__import__("micropip")
