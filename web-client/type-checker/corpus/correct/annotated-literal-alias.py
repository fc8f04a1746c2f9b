from typing import Literal

Side = Literal["buy", "sell"]


async def place(side: Side, symbol: str, quantity: int) -> str:
    receipt = await orders.place("C-1", symbol, side, quantity)
    return receipt["order_id"] if receipt["accepted"] else f"refused: {receipt['reason']}"


plan: list[tuple[Side, str, int]] = [("buy", "NESN", 10), ("sell", "ROG", 5)]
[await place(*step) for step in plan]
