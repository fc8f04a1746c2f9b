# line: 12
# says: needs the argument "price"
from dataclasses import dataclass


@dataclass
class Line:
    symbol: str
    price: float


Line("NESN")
