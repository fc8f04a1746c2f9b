# attack: Takes open out of the real builtins.
# expect: PermissionError
import asyncio

asyncio.sys.modules["builtins"].open("/etc/passwd")
