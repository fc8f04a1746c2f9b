async def history(symbol, since=None, until=None, interval=None):
    kwargs = {}
    if since:
        kwargs["since"] = since
    if until:
        kwargs["until"] = until.isoformat() if hasattr(until, "isoformat") else until
    kwargs["interval"] = interval or "day"
    return await market.history(symbol, **kwargs)


from datetime import date

len(await history("NESN", since="2026-01-01", until=date.today()))
