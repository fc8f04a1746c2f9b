# line: 12
# says: Cannot access attribute "symbl" for class "Line"
# hint: did you mean "symbol"?
from dataclasses import dataclass


@dataclass
class Line:
    symbol: str


Line("NESN").symbl
