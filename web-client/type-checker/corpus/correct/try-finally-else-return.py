def parse(x):
    try:
        v = float(x)
    except TypeError, ValueError:
        return None
    else:
        return v
    finally:
        print("parsed", x)


vals = [v for v in map(parse, ["1", "x", None]) if v is not None]
sum(vals)
