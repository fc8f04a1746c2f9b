from typing import Callable, Iterable, TypeVar

T = TypeVar("T")
K = TypeVar("K")


def group(items: Iterable[T], key: Callable[[T], K]) -> dict[K, list[T]]:
    groups: dict[K, list[T]] = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


by_segment = group(await crm.find_clients(), lambda c: c["segment"])
{segment: [c["name"] for c in members] for segment, members in by_segment.items()}
