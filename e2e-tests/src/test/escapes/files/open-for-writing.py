# attack: Writes a file with the real open.
# expect: PermissionError
import asyncio

asyncio.sys.modules["builtins"].open("/tmp/left-behind", "w")
