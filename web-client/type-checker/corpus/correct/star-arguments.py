def combine(*parts: str, sep: str = ", ", **options: Any) -> str:
    return sep.join(part for part in parts if part) + str(options)


combine("a", "b", sep="; ", extra=1)
