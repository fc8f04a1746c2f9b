import functools


def cached(fn):
    known = {}

    @functools.wraps(fn)
    async def wrapper(*args):
        if args not in known:
            known[args] = await fn(*args)
        return known[args]

    wrapper.known = known
    return wrapper


@cached
async def rate(base, quote):
    return await market.rate(base, quote)


first = await rate("CHF", "EUR")
again = await rate("CHF", "EUR")
(first == again, len(rate.known))
