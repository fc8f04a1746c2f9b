import contextlib
import time


@contextlib.asynccontextmanager
async def timed(label):
    t = time.monotonic()
    try:
        yield label
    finally:
        print(f"{label}: {time.monotonic() - t:.3f}s")


async with timed("clients") as label:
    clients = await crm.find_clients()
with contextlib.suppress(ToolError, KeyError):
    await orders.cancel("O-9")
async with contextlib.AsyncExitStack() as stack:
    await stack.enter_async_context(timed("x"))
len(clients), label
