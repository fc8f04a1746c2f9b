import asyncio

calls = {s: market.history(s) for s in ("NESN", "ROG", "UBSG")}
histories = dict(zip(calls.keys(), await asyncio.gather(*calls.values())))
{s: round(h[-1]["close"] / h[0]["close"] - 1, 3) for s, h in histories.items()}
