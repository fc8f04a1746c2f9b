import functools


def logged(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        print(function.__name__, args, kwargs)
        return await function(*args, **kwargs)

    return wrapper


@logged
async def rate(base, quote="CHF"):
    return await market.rate(base, quote)


await rate("EUR")
