from enum import Enum

class State(str, Enum):
    OPEN = "open"
    FILLED = "filled"

placed = await orders.list_(client_id="c1")
[order["order_id"] for order in placed if order["state"] == State.OPEN.value or order["state"] == State.FILLED]
