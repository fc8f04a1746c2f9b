def counter():
    counts = {}

    def see(key):
        counts[key] = counts.get(key, 0) + 1
        return counts[key]

    return see, counts


see, counts = counter()
for c in await crm.find_clients():
    see(c["segment"])
    for tag in c["tags"]:
        see(tag)
dict(sorted(counts.items(), key=lambda kv: -kv[1]))
