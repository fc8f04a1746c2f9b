def retrying(fn):
    async def wrapper(times, *args, **kwargs):
        for attempt in range(times):
            try:
                return await fn(*args, **kwargs)
            except ToolError:
                if attempt == times - 1:
                    raise

    return wrapper


@retrying
async def find(name):
    return await crm.find_clients(name=name)


len(await find(3, "Reid"))
