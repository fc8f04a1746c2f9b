from typing import Literal, TypedDict


class Wish(TypedDict):
    symbol: str
    side: Literal["buy", "sell"]
    quantity: int


class Ticket(TypedDict):
    title: str
    priority: str


def wishes() -> list[Wish]:
    return [Wish(symbol="UBSG", side="buy", quantity=1)]


ticket = Ticket(title="Call back", priority="low")
more: list[Wish] = [{"symbol": "NESN", "side": "sell", "quantity": 2}]
await orders.place_all(client_id="C-1", orders=wishes())
await orders.place_all(client_id="C-1", orders=more)
await desk.create_ticket(ticket=ticket)
