from enum import StrEnum


class Side(StrEnum):
    BUY = "buy"
    SELL = "sell"


await orders.place(client_id="C-1", symbol="NESN", side=Side.SELL, quantity=1)
