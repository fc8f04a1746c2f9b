symbols = ["NESN", "ROG", "UBSG"]
for number, symbol in enumerate(symbols, start=1):
    closes = await market.history(symbol)
    print(f"[{number}/{len(symbols)}] {symbol}: {len(closes)} closes", end="\n", flush=True)
print("done", *symbols, sep=" | ")
