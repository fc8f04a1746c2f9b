from enum import Enum


class State(Enum):
    OPEN = "open"
    FILLED = "filled"
    CANCELLED = "cancelled"


found: dict[State, int] = {state: 0 for state in State}
for order in await orders.list_("C-1"):
    found[State(order["state"])] += 1
{state.name: count for state, count in found.items()}
