# attack: Reads the process's own environment.
# expect: PermissionError
import asyncio

asyncio.sys.modules["builtins"].open("/proc/self/environ")
