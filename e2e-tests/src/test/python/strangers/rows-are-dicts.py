# says: 3
rows: list[dict] = []
rows.extend(await crm.find_clients(name=""))
len(rows)
# --- next case
# says: 9
from typing import *
rows: List[Dict] = []
rows.extend(await crm.find_clients(name=""))
b: list[dict[str, Any]] = []
b.extend([r for r in await crm.find_clients(name="")])
b.extend(r for r in await crm.find_clients(name=""))
len(rows)+len(b)
# --- next case
# says: ["Bruno Keller",["Amelia Hart","Bruno Keller","Clara Diaz"],2,510.75,3,3,6
from functools import reduce
from collections import deque
rows = await crm.find_clients(name="")
def by_amount(r: dict) -> float:
    return r["amount"]
def name(r: dict) -> str:
    return r["name"]
def big(r: dict) -> bool:
    return r["amount"] > 100
def add(t: float, r: dict) -> float:
    return t + r["amount"]
d: deque[dict] = deque()
d.extend(rows)
by: dict[str, dict] = {}
by.update({r["name"]: r for r in rows})
class Store:
    def __init__(self):
        self.rows: list[dict] = []
    def take(self, rows):
        self.rows.extend(rows)
s = Store(); s.take(rows); s.rows.extend(rows)
xs: list[str] = []
xs.extend(r["adviser"] for r in rows)
ys: list[int] = []
ys.extend(r["amount"] for r in rows)
least = sorted(rows, key=by_amount)[0]
[least["name"], list(map(name, rows)), len(list(filter(big, rows))),
 reduce(add, rows, 0.0), len(d), len(by), len(s.rows), xs, ys]
