from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property, lru_cache, partial
import re

class Side(Enum):
    BUY = 1
    SELL = 2

@dataclass
class Order:
    name: str
    side: Side
    parts: list = field(default_factory=list)

    @cached_property
    def size(self):
        return len(self.parts)

@lru_cache
def double(n):
    return 2 * n

word = re.compile(r"(\w+)-(\d+)")
orders = [Order("a-1", Side.BUY, [1, 2]), Order("b-22", Side.SELL)]
double(4)
add = partial(double, 5)
await desk.first(n=orders[0].size)
orders[1].parts.extend(x for x in range(3))
await desk.second()
[[o.name, o.side.name, o.size, word.match(o.name).groups()] for o in orders] + [double.cache_info().misses, add(), {Side.BUY: 1}[Side(1)]]
