from graphlib import TopologicalSorter

graph = {"report": {"prices", "clients"}, "prices": {"rates"}}
list(TopologicalSorter(graph).static_order())
