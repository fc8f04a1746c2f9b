from itertools import (
    chain,
    combinations,
    count,
    cycle,
    islice,
    product,
    repeat,
    starmap,
    takewhile,
    zip_longest,
    tee,
    filterfalse,
    compress,
)

clients = await crm.find_clients()
flat = list(chain.from_iterable(c["tags"] for c in clients))
pairs = [
    (a["name"], b["name"]) for a, b in combinations(clients, 2) if a["segment"] == b["segment"]
]
first = list(islice(clients, 3))
numbered = list(zip(count(1), (c["name"] for c in clients)))
filled = list(zip_longest([1, 2], ["a"], fillvalue=None))
high = list(takewhile(lambda c: c["assets"] > 1, clients))
poor = list(filterfalse(lambda c: c["assets"] > 1, clients))
(
    flat,
    pairs,
    first,
    numbered,
    filled,
    len(high),
    poor,
    list(product("ab", range(2))),
    list(starmap(pow, [(2, 3)])),
    list(compress("abc", [1, 0, 1])),
    list(islice(cycle("ab"), 3)),
    list(repeat(0, 2)),
)
