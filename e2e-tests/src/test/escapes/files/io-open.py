# attack: Opens a file with io through the class that is allowed.
# expect: PermissionError
import asyncio

asyncio.sys.modules["io"].open("/etc/passwd")
