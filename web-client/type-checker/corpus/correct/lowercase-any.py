def first(items: list, default: any = None):
    return items[0] if items else default


first([], "x")
