from dataclasses import asdict, dataclass, field


@dataclass
class Holding:
    symbol: str
    quantity: int = 0
    prices: list[float] = field(default_factory=list)

    @property
    def mean(self) -> float:
        return sum(self.prices) / len(self.prices) if self.prices else 0.0


holdings: dict[str, Holding] = {}
for order in await orders.list_(client_id="C-1", state="filled"):
    for line in order["lines"]:
        holding = holdings.setdefault(line["symbol"], Holding(line["symbol"]))
        holding.quantity += line["quantity"] if order["side"] == "buy" else -line["quantity"]
        holding.prices.append(line["price"])
[asdict(h) | {"mean": h.mean} for h in holdings.values()]
