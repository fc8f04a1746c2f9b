# attack: Opens a file below io, with FileIO.
# expect: PermissionError
import asyncio

asyncio.sys.modules["io"].FileIO("/etc/hosts")
