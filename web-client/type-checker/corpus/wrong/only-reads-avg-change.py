# line: 7
# says: sum does not take list[float | None]
# severity: warning
# reads: only
qs = await market.quotes(symbols=["NESN", "NOVN"])
changes = [q["change_percent"] for q in qs]
avg = sum(changes) / len(changes)
avg
