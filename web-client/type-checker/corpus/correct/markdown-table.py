header = ["Symbol", "Price", "Change"]
lines = ["| " + " | ".join(header) + " |", "|" + "---|" * len(header)]
for q in await market.quotes(["NESN", "ROG"]):
    change = "–" if q["change_percent"] is None else f"{q['change_percent']:+.2f} %"
    lines.append(f"| {q['symbol']} | {q['price']:.2f} | {change} |")
print("\n".join(lines))
