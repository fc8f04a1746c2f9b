# attack: Opens a connection with asyncio.
# expect: PermissionError
import asyncio

host, port = TARGET.removeprefix("http://").split(":")
await asyncio.open_connection(host, int(port))
