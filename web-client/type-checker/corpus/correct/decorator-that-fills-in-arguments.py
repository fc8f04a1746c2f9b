import functools


def for_currency(base):
    def decorate(fn):
        @functools.wraps(fn)
        async def wrapper(quote):
            return await fn(base, quote)

        return wrapper

    return decorate


@for_currency("CHF")
async def rate(base, quote):
    return await market.rate(base, quote)


await rate("EUR")
