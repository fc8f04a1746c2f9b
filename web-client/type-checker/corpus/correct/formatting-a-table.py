rows = [(c["name"], c["segment"], c["assets"]) for c in await crm.find_clients()]
width = max(len(name) for name, _, _ in rows)
print(f"{'Name':<{width}} {'Segment':<14} {'Assets':>14}")
for name, segment, assets in rows:
    print(f"{name:<{width}} {segment:<14} {assets:>14,.0f}")
