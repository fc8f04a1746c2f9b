report = await reports.load("tree")


def walk(node, depth=0):
    print("  " * depth + str(node.get("name")))
    for child in node.get("children", []):
        walk(child, depth + 1)


walk(report)
