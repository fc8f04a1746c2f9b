for state in ["open", "filled", "cancelled"]:
    print(state, len(await orders.list_("C-1", state=state)))
for state in ("open", "filled"):
    print(state, len(await orders.list_("C-1", state)))
states = {"o": "open"}
await orders.list_("C-1", state=states.get("o"))
await orders.list_("C-1", state=states["o"])
