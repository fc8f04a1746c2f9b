def to_float(x: str | int | float | None, default: float = 0.0) -> float:
    if x is None:
        return default
    if isinstance(x, str):
        x = x.replace("'", "").replace(",", "").strip()
        if not x:
            return default
    try:
        return float(x)
    except ValueError:
        return default


rows = (await reports.csv("positions")).splitlines()
sum(to_float(r.split(";")[-1]) for r in rows[1:]), to_float(None), to_float(3)
