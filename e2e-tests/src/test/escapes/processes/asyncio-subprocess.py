# attack: Starts a process with asyncio.
# expect: NotImplementedError
import asyncio

await asyncio.create_subprocess_exec("/bin/sh", "-c", "true")
