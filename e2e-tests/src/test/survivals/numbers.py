from decimal import Decimal, localcontext
from fractions import Fraction
import array, struct
third, big = Fraction(1, 3), 3 ** 200
cells = array.array("d", [0.1] * 5)
with localcontext() as precise:
    precise.prec = 50
    root = Decimal(2).sqrt()
    await desk.first()
    root += Decimal(1) / 3
    cells.append(float(third))
    await desk.second()
    root /= 7
[str(root), str(Decimal(1) / 3), str(third + 1), str(big % 10**9), cells.tolist(), struct.pack("<d", sum(cells)).hex()]
