def size(value):
    if isinstance(value, (list, tuple, set)):
        return len(value)
    if isinstance(value, dict):
        return sum(size(v) for v in value.values())
    return 1


size({"a": [1, 2], "b": {"c": 3}})
