from enum import Enum


class Side(Enum):
    BUY = "buy"
    SELL = "sell"


side = Side.BUY if 2 > 1 else Side.SELL
await orders.place(client_id="C-1", symbol="NESN", side=side.value, quantity=1)
