rows = [bytes([n % 251]) * 1000 for n in range(60_000)]
r = await desk.first(n=len(rows))
more = [bytes([n % 251]) * 1000 for n in range(20_000)]
s = await desk.second()
[len(rows), rows[7][:3].hex(), len(more), r, s, sum(map(len, rows))]
