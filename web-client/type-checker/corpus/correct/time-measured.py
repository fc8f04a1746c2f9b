import time

started = time.monotonic()
await market.quotes(symbols=["NESN"])
f"{(time.monotonic() - started) * 1000:.0f} ms"
