cache = {}


async def cached_rate(base, quote):
    key = (base, quote)
    if key not in cache:
        cache[key] = await market.rate(base, quote)
    return cache[key]


await cached_rate("EUR", "CHF") + await cached_rate("EUR", "CHF")
