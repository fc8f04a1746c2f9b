# line: 12
# says: Argument missing for parameter "price"
from dataclasses import dataclass


@dataclass
class Line:
    symbol: str
    price: float


Line("NESN")
