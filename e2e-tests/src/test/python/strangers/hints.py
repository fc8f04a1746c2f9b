# says: from datetime import datetime
print(datetime.now())
# --- next case
# says: from datetime import datetime
import datetime
print(datetime.now())
# --- next case
# says: from datetime import timedelta
from datetime import datetime
datetime.timedelta(1)
# --- next case
# says: add `global total` at the beginning of add
total = 0
def add(x):
    total += x
add(1)
# --- next case
# says: it is not set yet where this line runs
x = later()
def later():
    return 1
# --- next case
# says: it is not set yet where this line runs
n = Node()
class Node:
    pass
# --- next case
# says: it is gone after its except block
try:
    1/0
except ZeroDivisionError as e:
    pass
print(e)
# --- next case
# says: there are no files
import pathlib
pathlib.Path("x").read_text()
# --- next case
# says: in Python: None
null
# --- next case
# says: in Python: True
x = {"a": true}
# --- next case
# says: did you mean "crm.find_clients"?
find_clients(name="")
# --- next case
# says: did you mean "find_clients"?
await crm.find_client(name="")
# --- next case
# says: did you mean "name"?
await crm.find_clients(Name="")
# --- next case
# says: did you mean "range"?
xrange(3)
# --- next case
# says: from functools import reduce
reduce(lambda a, b: a + b, [1, 2])
# --- next case
# says: dir() does not list what crm has: inspect the API instead
print(dir(crm))
# --- next case
# says: did you mean "crm.find_clients"?
rows = await codemode.find_clients(name="")
# --- next case
# says: namespaces have nothing before them: write await crm.find_clients(...)
print(apis.crm.find_clients(name=""))
# --- next case
# says: give its keys as arguments: crm.find_clients(name=..., limit=...)
await crm.find_clients({"name": "", "limit": 3})
# --- next case
# says: put the await in brackets: (await crm.get(...))["name"]
name = await crm.get(id=1)["name"]
# --- next case
# says: the namespaces are crm
await gmail.deliver(to="a")
# --- next case
# says: make main `async def`, and await it where it is called
def main():
    rows = crm.find_clients(name="")
    print(rows[0]["name"])
main()
# --- next case
# says: only one of them has a zone: take datetime.now(timezone.utc)
from datetime import datetime
datetime.now() - datetime.fromisoformat("2026-01-02T00:00:00+00:00")
