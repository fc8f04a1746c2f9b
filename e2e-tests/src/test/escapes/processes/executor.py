# attack: Starts a thread with asyncio.
# expect: ModuleNotFoundError
import asyncio

await asyncio.get_running_loop().run_in_executor(None, print, "in a thread")
