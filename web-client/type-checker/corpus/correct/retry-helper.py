import asyncio


async def retry(fn, *args, attempts=3, delay=0.01, **kwargs):
    last = None
    for attempt in range(attempts):
        try:
            return await fn(*args, **kwargs)
        except ToolTimeout as e:
            last = e
            await asyncio.sleep(delay * 2**attempt)
        except ToolError as e:
            if e.code != "tool-failed":
                raise
            last = e
    raise last


client = await retry(crm.get_client, "C-1", attempts=2)
client["name"] if client else None
