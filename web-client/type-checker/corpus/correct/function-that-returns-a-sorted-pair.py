from typing import Tuple


def bounds(a: float, b: float) -> Tuple[float, float]:
    return tuple(sorted([a, b]))


bounds(3, 1)
