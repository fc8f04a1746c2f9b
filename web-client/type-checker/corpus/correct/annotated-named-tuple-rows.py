from typing import NamedTuple


class Position(NamedTuple):
    symbol: str
    quantity: int
    value: float


positions: list[Position] = []
for order in await orders.list_("C-1"):
    for line in order["lines"]:
        positions.append(Position(line["symbol"], line["quantity"], line["quantity"] * line["price"]))
largest: Position = max(positions, key=lambda p: p.value)
largest._asdict()
