def kind(value):
    match value:
        case {"rows": [first, *_]}:
            return f"table of {first}"
        case [a, b]:
            return f"pair {a} {b}"
        case str() as text if text:
            return text
        case int(n) | float(n):
            return str(n)
        case None:
            return "nothing"
    return "else"


[kind(v) for v in ({"rows": [1]}, [1, 2], "x", 3, None)]
