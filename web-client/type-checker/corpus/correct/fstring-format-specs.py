quotes = await market.quotes(["NESN", "AAPL"])
width = max(len(q["symbol"]) for q in quotes)
for q in quotes:
    change = q["change_percent"]
    shown = f"{'n/a' if change is None else f'{change:+.1f}%':>8}"
    print(f"{q['symbol']:<{width}} {q['price']:>12,.2f} {q['currency']} {shown}")
    print(f"{q['volume']:_d} {q['volume']:e} {q['price']!r} {q['symbol'].lower():^10}|")
total = sum(q["price"] * q["volume"] for q in quotes)
f"{total:.3g} {total / 1e6:,.1f}M {len(quotes):03d} {0.25:.0%}"
