up, down = [], []
for q in await market.quotes(symbols=["A", "B"]):
    chg = q["change_percent"]
    if chg is None:
        continue
    (up if chg > 0 else down).append(f"{q['symbol']} {chg:+.1f}%")
{"up": up, "down": down}
