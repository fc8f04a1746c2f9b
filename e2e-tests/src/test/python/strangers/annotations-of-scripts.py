# says: ["Jonas Weber","-","Mia Lang"]
def label(name: str) -> str:
    return name or "-"
rows = await crm.find_clients(name="")
[label(r["adviser"]) for r in rows]
# --- next case
# says: [3.0,6,160,2,null,null,[1,2]]
def f(x: int):
    return x * 2
def g(xs: list):
    return len(xs)
p = await crm.anything()
from typing import Tuple, NamedTuple
from dataclasses import dataclass
@dataclass
class C:
    name: str
    adviser: str
class N(NamedTuple):
    name: str
    adviser: str
def pair(a: float, b: float) -> Tuple[float, float]:
    return tuple(sorted([a, b]))
r = (await crm.find_clients(name="Bruno"))[0]
c = C(r["name"], r["adviser"])
[f(1.5), f(p["total"]), f(r["amount"]), g((1, 2)), c.adviser, N(r["name"], r["adviser"]).adviser, pair(2, 1)]
# --- next case
# says: ["Amelia Hart","Bruno Keller","Clara Diaz"]
from dataclasses import dataclass
@dataclass
class C:
    id: int
    name: str
    adviser: str
    amount: float
[C(**r).name for r in await crm.find_clients(name="")]
# --- next case
# says: 3
async def search(name: str, limit: int | None = None):
    return await crm.find_clients(name=name, limit=limit)
len(await search(""))
