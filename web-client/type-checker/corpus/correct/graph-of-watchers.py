graph = {}
for e in await desk.events("2026-03-01", "2026-03-31"):
    for a in e["attendees"]:
        graph.setdefault(a, set()).update(b for b in e["attendees"] if b != a)


def reach(start):
    seen, todo = set(), [start]
    while todo:
        node = todo.pop()
        if node not in seen:
            seen.add(node)
            todo.extend(graph.get(node, ()))
    return seen


{node: len(reach(node)) for node in graph}
