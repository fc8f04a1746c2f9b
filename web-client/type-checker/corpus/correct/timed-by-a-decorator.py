import time


def timed(fn):
    async def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return await fn(*args, **kwargs)
        finally:
            wrapper.spent += time.perf_counter() - start

    wrapper.spent = 0.0
    return wrapper


@timed
async def load(name):
    return await crm.find_clients(name=name)


rows = await load("Reid")
(len(rows), load.spent >= 0)
