# line: 14
# says: the parameter "orders" of orders.place_all takes list[NewOrder]
# hint: signature
from typing import TypedDict


class Wish(TypedDict):
    symbol: str
    quantity: int


def wishes() -> list[Wish]:
    return [Wish(symbol="UBSG", quantity=1)]
await orders.place_all(client_id="C-1", orders=wishes())
