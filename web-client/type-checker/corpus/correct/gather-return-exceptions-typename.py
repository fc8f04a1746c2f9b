import asyncio

res = await asyncio.gather(
    market.rate("EUR", "CHF"), market.rate("USD", "CHF"), return_exceptions=True
)
good = [r for r in res if isinstance(r, float)]
bad = [r for r in res if not isinstance(r, float)]
sum(good) / len(good) if good else None, [f"{type(b).__name__}: {b}" for b in bad]
