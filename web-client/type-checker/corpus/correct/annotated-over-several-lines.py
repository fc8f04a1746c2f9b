def merged(
    left: dict[
        str,  # by currency
        str,
    ],
    right: dict[str, str],
) -> list[
    str
]:
    totals: dict[
        str,
        str,
    ] = {}
    totals.update(left)
    totals.update(right)
    return sorted(totals)


merged({"CHF": 1}, {"EUR": 2})
