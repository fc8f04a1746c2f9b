def column(rows, key):
    return [r[key] for r in rows if r.get(key) is not None]


def describe(rows, *keys):
    out = {}
    for k in keys:
        v = column(rows, k)
        out[k] = {"n": len(v), "min": min(v, default=None), "max": max(v, default=None)}
    return out


describe(await market.quotes(["NESN"]), "price", "volume", "change_percent")
