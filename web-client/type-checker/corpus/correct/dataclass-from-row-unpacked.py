from dataclasses import dataclass, field
from typing import Optional


@dataclass
class Quote:
    symbol: str
    price: float
    currency: str
    change_percent: Optional[float]
    volume: int
    at: str
    tags: dict[str, str] = field(default_factory=dict)

    def change(self) -> float:
        return self.change_percent or 0.0


quotes = [Quote(**q) for q in await market.quotes(symbols=["NESN", "ROG"])]
best = max(quotes, key=Quote.change)
best.symbol
