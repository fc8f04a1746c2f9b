def ends(amounts: list[float]) -> tuple[float, float]:
    return tuple(sorted(amounts)[:2])


ends([3.0, 1.0, 2.0])
