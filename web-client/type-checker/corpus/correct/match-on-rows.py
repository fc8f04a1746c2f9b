def classify(c):
    match c:
        case {"segment": "private", "assets": float(a)} if a > 1e6:
            return "rich"
        case {"segment": "foundation" | "family office" as s}:
            return s
        case {"tags": [first, *rest]}:
            return first, rest
        case {"email": None}:
            return "unreachable"
        case _:
            return None


[classify(c) for c in await crm.find_clients()]
