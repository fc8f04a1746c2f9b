def half(amount: int) -> int:
    return amount / 2


def count(items: list) -> int:
    return len(items)


(half(2.5), count((1, 2)))
