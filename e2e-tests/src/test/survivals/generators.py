def numbers():
    try:
        for number in range(10):
            got = yield number
            if got:
                yield f"got {got}"
    finally:
        print("closed")

running = numbers()
told = [next(running)]
told.append(await desk.first(n=told[0]))
told.append(running.send("one"))
told.append(next(running))
told.append(await desk.second(n=told[-1]))
running.close()

async def pages():
    for page in range(3):
        yield (await desk.page(n=page))["call"]

[told, [page async for page in pages()]]
