type Totals = dict[str, float]


def merge(a: Totals, b: Totals) -> Totals:
    return {key: a.get(key, 0) + b.get(key, 0) for key in a.keys() | b.keys()}


merge({"a": 1.0}, {"b": 2.0})
