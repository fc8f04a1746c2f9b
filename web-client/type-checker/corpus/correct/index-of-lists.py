by_symbol = {}
for o in await orders.list_("C-1"):
    for line in o["lines"]:
        by_symbol.setdefault(line["symbol"], []).append((o["side"], line["quantity"]))
net = {
    symbol: sum(q if side == "buy" else -q for side, q in trades)
    for symbol, trades in by_symbol.items()
}
net
