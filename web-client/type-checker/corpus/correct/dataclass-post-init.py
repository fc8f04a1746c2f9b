from dataclasses import dataclass, field


@dataclass
class Position:
    symbol: str
    lots: list[tuple[int, float]] = field(default_factory=list)
    quantity: int = field(init=False)

    def __post_init__(self):
        self.quantity = sum(q for q, _ in self.lots)

    @classmethod
    def from_order(cls, order):
        return [cls(line["symbol"], [(line["quantity"], line["price"])]) for line in order["lines"]]


positions = [p for o in await orders.list_("C-1") for p in Position.from_order(o)]
sorted(positions, key=lambda p: (-p.quantity, p.symbol))[0].symbol if positions else None
