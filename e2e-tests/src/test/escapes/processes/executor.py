# attack: Starts a thread with asyncio.
# expect: ModuleNotFoundError
import asyncio

await asyncio.to_thread(print, "in a thread")
