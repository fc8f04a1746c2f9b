# line: 15
# says: "amount_total" is not a defined key in "Order"
# hint: its keys are order_id
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Portfolio:
    client: dict[str, Any]
    trades: list[dict[str, Any]] = field(default_factory=list)


def value(trades: list[dict[str, Any]]) -> float:
    return sum(t["amount_total"] for t in trades)


value(await orders.list_("C-1"))
