def depth(node: dict) -> int:
    return 1 + max((depth(child) for child in node.get("children", [])), default=0)


depth({"children": [{"children": []}, {}]})
