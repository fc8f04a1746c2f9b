closed = []

async def lines(name):
    try:
        while True:
            got = yield (await desk.line(name=name))["call"]
            if got:
                yield f"{name} got {got}"
    except KeyError as e:
        yield f"raised {e}"
    finally:
        closed.append(name)

a, b = lines("a"), lines("b")
told = [await anext(a), await anext(b), await a.asend("one"), await anext(a)]
told.append(await b.athrow(KeyError("two")))
await a.aclose()
told.append(await anext(b, "over"))
[told, closed]
