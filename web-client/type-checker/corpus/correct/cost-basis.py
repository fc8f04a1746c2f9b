lots: dict[str, list[tuple[int, float]]] = {}
for order in reversed(await orders.list_("C-1", state="filled")):
    for line in order["lines"]:
        lots.setdefault(line["symbol"], []).append((line["quantity"], line["price"]))
{s: sum(q * p for q, p in entries) / sum(q for q, _ in entries) for s, entries in lots.items()}
