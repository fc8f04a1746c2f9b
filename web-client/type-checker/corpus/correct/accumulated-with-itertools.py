from itertools import accumulate, chain, groupby, pairwise

closes = await market.history("ROG")
highs = list(accumulate((c["close"] for c in closes), max))
months = {k: len(list(g)) for k, g in groupby(closes, key=lambda c: c["date"][:7])}
falls = sum(b["close"] < a["close"] for a, b in pairwise(closes))
lines = chain.from_iterable(o["lines"] for o in await orders.list_("C-1"))
(highs[-1], months, falls, sum(line["quantity"] for line in lines))
