import asyncio, collections, dataclasses, decimal, random, re, time

@dataclasses.dataclass
class Row:
    name: str
    value: float

    def double(self):
        return Row(self.name, self.value * 2)

def numbers():
    n = 0
    while True:
        got = yield n
        n += 1 if got is None else got

async def pages():
    for i in range(4):
        yield (await desk.page(i=i))["call"]

class Log:
    def __init__(self):
        self.said = []

    async def __aenter__(self):
        self.said.append("in")
        return self

    async def __aexit__(self, *error):
        self.said.append("out")

running = numbers()
next(running)
running.send(5)
log = Log()
pattern = re.compile(r"(\w+)-(\d+)")
chance = random.getstate()
itself = collections.OrderedDict(a=1)
itself["self"] = itself
lock, queue = asyncio.Lock(), asyncio.Queue()

async def produce():
    for i in range(3):
        await queue.put((await desk.item(i=i))["call"])

async def consume():
    return [await queue.get() for _ in range(3)]

counted = iter(range(100))
next(counted)
next(counted)
fraction = decimal.Decimal("1.10")

async def slow():
    await asyncio.sleep(0.05)
    return "slept"

begun = time.monotonic()
sleeper = asyncio.create_task(slow())
try:
    async with log:
        async with lock:
            producer = asyncio.create_task(produce())
            got, first = await asyncio.gather(consume(), desk.approve(amount=12.5))
            read = [page async for page in pages()]
            try:
                await desk.fails()
            except ToolError as e:
                failed = (type(e).__name__, e.code, str(e))
finally:
    log.said.append("finally")
slept = await sleeper
print("printed after the approval")
random.setstate(chance)
{
    "got": got,
    "first": first,
    "read": read,
    "running": next(running),
    "counted": next(counted),
    "matched": pattern.match("ab-12").groups(),
    "chance": random.random(),
    "row": Row("a", 2.0).double(),
    "log": log.said,
    "failed": failed,
    "itself": [*itself, itself["self"] is itself],
    "fraction": fraction + 1,
    "slept": slept,
    "took": 0 < time.monotonic() - begun < 600,
}
