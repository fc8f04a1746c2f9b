# fails
import asyncio, contextlib
told = []

class Room:
    async def __aenter__(self):
        told.append((await desk.open())["call"])
        return self
    async def __aexit__(self, *why):
        told.append((await desk.close())["call"])
        print(told, why[0].__name__)

async def deep(n):
    if n == 0:
        await desk.bottom()
        raise LookupError("at the bottom")
    try:
        await deep(n - 1)
    except LookupError as e:
        e.add_note(f"at {n}")
        raise RuntimeError(n) from e if n == 2 else e.__cause__

async with contextlib.AsyncExitStack() as stack:
    await stack.enter_async_context(Room())
    await deep(3)
