type Pair[A, B] = tuple[A, B]


def first[T](items: list[T], default: T | None = None) -> T | None:
    return items[0] if items else default


class Stack[T]:
    def __init__(self) -> None:
        self._items: list[T] = []

    def push(self, item: T) -> None:
        self._items.append(item)

    def pop(self) -> T:
        return self._items.pop()


s = Stack[str]()
for c in await crm.find_clients():
    s.push(c["name"])
pair: Pair[str, int] = (s.pop(), 1)
c = first(await crm.find_clients())
(pair, c["name"] if c else None)
