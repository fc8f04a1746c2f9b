from graphlib import TopologicalSorter, CycleError

ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}})
ts.add("c", "a")
try:
    order = list(ts.static_order())
except CycleError as e:
    order = e.args[1]
order
