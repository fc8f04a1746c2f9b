balance: dict[str, float] = {}
history = []
for o in reversed(await orders.list_("C-1", state="filled")):
    sign = {"buy": 1, "sell": -1}[o["side"]]
    for line in o["lines"]:
        balance[line["symbol"]] = balance.get(line["symbol"], 0) + sign * line["quantity"]
    history.append((o["placed_at"][:10], dict(balance)))
dict(history[-1:])
