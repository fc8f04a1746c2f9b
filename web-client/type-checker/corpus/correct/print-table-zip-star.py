rows = [(c["name"], c["segment"], c["assets"]) for c in await crm.find_clients()]
names, segments, assets = zip(*rows) if rows else ((), (), ())
print(max(assets, default=0), set(segments), names[:2], sum(assets))
cols = list(map(list, zip(*rows)))
print(len(cols))
