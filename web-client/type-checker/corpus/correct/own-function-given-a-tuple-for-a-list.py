def longest(texts: list) -> str:
    return max(texts, key=len)


longest(("a", "bb", "ccc"))
