from enum import Enum, Flag, auto
from typing import NamedTuple

class Side(Enum):
    BUY = "buy"
    SELL = "sell"

class Has(Flag):
    NAME = auto()
    PRICE = auto()

class Deal(NamedTuple):
    side: Side
    n: int

async def told(what):
    answer = (await desk.tell())["call"]
    match what:
        case Deal(side=Side.BUY, n=n) if n > 1:
            return f"bought {n} {answer}"
        case {"deal": Deal(_, n), **rest}:
            return f"rest {sorted(rest)} {n} {answer}"
        case [first, *_]:
            return await told(first)
        case _:
            return f"else {answer}"

buy, flags = Deal(Side.BUY, 2), Has.NAME | Has.PRICE
lines = [await told(one) for one in (buy, {"deal": buy, "x": 1}, [Deal(Side.SELL, 1)])]
[lines, Side("buy") is buy.side, Has.PRICE in flags, str(flags)]
