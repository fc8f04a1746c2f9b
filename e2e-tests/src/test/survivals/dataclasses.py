from dataclasses import dataclass, field, replace, asdict

@dataclass(frozen=True, order=True)
class Order:
    n: int
    legs: tuple = ()

@dataclass
class Book:
    orders: list[Order] = field(default_factory=list)

    async def place(self, n):
        answer = await desk.place(n=n)
        self.orders.append(Order(answer["call"], (n,)))

book = Book()
await book.place(3)
kept = replace(book.orders[0], legs=(1, 2))
await book.place(1)
await desk.last()
[asdict(book), kept > book.orders[0], hash(kept) == hash(Order(kept.n, (1, 2)))]
