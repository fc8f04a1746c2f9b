# says: true
y, m = 2026, 4
(y, m) > (2026, 3)
# --- next case
# says: 1
def get():
    get.calls += 1
    return get.calls
get.calls = 0
get()
# --- next case
# says: 1
class A:
    pass
A.n = 0
A.n += 1
A.n
# --- next case
# says: 3
def deco(f):
    def w(*a, **k):
        return f(1, *a, **k)
    return w
@deco
def g(x, y):
    return x + y
g(2)
# --- next case
# says: "a"
{1: "a"}[1.0]
# --- next case
# says: {"a":1.5}
from collections import Counter
Counter(a=1.5)
# --- next case
# says: "Amelia Hart"
r = (await crm.find_clients(name=""))[0]
r.name if hasattr(r, "name") else r["name"]
# --- next case
# says: 3
rows = await crm.find_clients(name="")
if isinstance(rows, dict) and "error" in rows:
    print(rows["error"])
len(rows)
# --- next case
# says: ["JONAS WEBER"]
rows = await crm.find_clients(name="A")
x = []
if all(r["adviser"] for r in rows):
    x = [r["adviser"].upper() for r in rows]
x
# --- next case
# says: 1
class O:
    def __init__(self, d):
        self.__dict__.update(d)
O({"a": 1}).a
# --- next case
# says: 5
exec("zz = 5")
zz
# --- next case
# says: 4
globals()["qq"] = 4
qq
# --- next case
# says: true
try:
    import os
except ImportError:
    os = None
os is None
# --- next case
# says: 3
import crm
len(await crm.find_clients(name=""))
# --- next case
# says: 3
from crm import find_clients
len(await find_clients(name=""))
# --- next case
# says: [1,2]
from collections import deque
deque([1, 2])
# --- next case
# says: [1,2]
from array import array
array("i", [1, 2])
# --- next case
# says: [1.0,2.0]
complex(1, 2)
# --- next case
# says: {"1":2}
from enum import Enum
class A(Enum):
    X = 1
{A.X: 2}
# --- next case
# says: null
from html.parser import HTMLParser
# --- next case
# says: null
from html.parser import HTMLParser
# --- next case
# says: [true,4,true,true]
import numbers, struct, logging, sys
logging.warning("hm")
[isinstance(1, numbers.Number), struct.calcsize("i"), sys.maxsize > 0, sys.version_info >= (3, 10)]
# --- next case
# says: Amelia
await crm.findClients(name="")
