import functools
import operator


@functools.cache
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


@functools.singledispatch
def show(x):
    return str(x)


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list {len(x)}"


total = functools.reduce(operator.add, [c["assets"] for c in await crm.find_clients()], 0)
find_private = functools.partial(crm.find_clients, segment="private")
rows = await find_private(limit=3)
fact(5), show(3), show([1]), total, [r["name"] for r in rows]
