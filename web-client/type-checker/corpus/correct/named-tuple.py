from collections import namedtuple
from typing import NamedTuple

Point = namedtuple("Point", ["day", "close"])


class Range(NamedTuple):
    low: float
    high: float


points = [Point(c["date"], c["close"]) for c in await market.history("NESN")]
Range(min(p.close for p in points), max(p.close for p in points))
