# attack: Reads a device.
# expect: PermissionError
import asyncio

asyncio.sys.modules["builtins"].open("/dev/stdin")
