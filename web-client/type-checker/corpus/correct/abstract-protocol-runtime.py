from typing import Protocol, runtime_checkable, ClassVar, Final, NamedTuple, Self, override


@runtime_checkable
class Priced(Protocol):
    @property
    def price(self) -> float: ...


class Bond(NamedTuple):
    price: float
    coupon: float = 0.0

    def yield_(self):
        return self.coupon / self.price


class Builder:
    LIMIT: Final = 5
    made: ClassVar[int] = 0

    def __init__(self):
        self.items = []

    def add(self, x) -> Self:
        self.items.append(x)
        Builder.made += 1
        return self


def worth(xs: list[Priced]) -> float:
    return sum(x.price for x in xs)


(
    worth([Bond(q["price"], 2) for q in await market.quotes(["NESN"])]),
    isinstance(Bond(1.0), Priced),
    Builder().add(1).add(2).items,
    Bond(2.0)._asdict(),
    Bond(1, 2)._replace(price=3),
)
