def make_filter(**wanted):
    def accepts(row):
        return all(row.get(key) == value for key, value in wanted.items())

    return accepts


accepts = make_filter(segment="private", risk_profile="balanced")
[c["name"] for c in await crm.find_clients() if accepts(c)]
