table = [["Name", "Assets"]]
for c in await crm.find_clients():
    table.append([c["name"], c["assets"]])
for name, assets in table[1:]:
    print(f"{name:<10}{assets / 1e6:>8.1f}")
body = table[1:]
body.sort(key=lambda r: -r[1])
total = sum(r[1] for r in body)
