def group[K, V](pairs: list[tuple[K, V]]) -> dict[K, list[V]]:
    out: dict[K, list[V]] = {}
    for key, value in pairs:
        out.setdefault(key, []).append(value)
    return out


group([(c["segment"], c["name"]) for c in await crm.find_clients()])
