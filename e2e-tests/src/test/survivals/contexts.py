import contextlib
names = ["nobody"]
told = []

@contextlib.asynccontextmanager
async def opened(name):
    told.append(f"open {name} {(await desk.open(name=name))['call']}")
    names.append(name)
    try:
        yield name
    finally:
        names.pop()
        told.append(f"close {name} {(await desk.close(name=name))['call']}")

async with opened("a") as name:
    with contextlib.suppress(KeyError), contextlib.ExitStack() as stack:
        stack.callback(lambda: told.append("unwound"))
        told.append(f"{names[-1]} {(await desk.inside())['call']}")
        {}["missing"]
told + names
