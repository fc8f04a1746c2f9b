def running(values):
    total = 0
    for value in values:
        total += value
        yield total


list(running(c["volume"] for c in await market.history("NESN")))
