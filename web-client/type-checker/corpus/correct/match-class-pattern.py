from dataclasses import dataclass


@dataclass
class Buy:
    symbol: str
    quantity: int


@dataclass
class Hold:
    pass


def plan(q):
    change = q["change_percent"]
    return Buy(q["symbol"], 5) if change is not None and change < -2 else Hold()


for q in await market.quotes(["NESN"]):
    match plan(q):
        case Buy(symbol=s, quantity=n) if n > 0:
            await orders.place(client_id="C-1", symbol=s, side="buy", quantity=n)
        case Buy():
            print("nothing")
        case Hold():
            print("hold")
