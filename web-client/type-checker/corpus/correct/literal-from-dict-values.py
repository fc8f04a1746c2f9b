intervals = {"d": "day", "w": "week"}
for key, interval in intervals.items():
    print(key, len(await market.history("NESN", interval=interval)))
