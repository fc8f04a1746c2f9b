NEXT = {"open": {"fill": "filled", "cancel": "cancelled"}, "filled": {}, "cancelled": {}}


def step(state, event):
    return NEXT[state].get(event, state)


final = {}
for o in await orders.list_("C-1"):
    state = o["state"]
    for event in ("fill", "cancel"):
        state = step(state, event)
    final[o["order_id"]] = state
final
