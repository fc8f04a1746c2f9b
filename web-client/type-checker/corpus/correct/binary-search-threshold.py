from bisect import bisect_left, insort

closes = sorted(h["close"] for h in await market.history("NESN"))
insort(closes, 100.0)
i = bisect_left(closes, 100)
rank = i / len(closes)
rows = await crm.find_clients()
rows.sort(key=lambda r: r["assets"])
j = bisect_left(rows, 1e6, key=lambda r: r["assets"])
f"{rank:.1%}", rows[j:][:1]
