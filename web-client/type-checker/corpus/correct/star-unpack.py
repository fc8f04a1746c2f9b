first, *others = await crm.find_clients()
a, b = (first["id"], first["name"])
(x, y), z = (1, 2), 3
head, *_, tail = [1, 2, 3, 4]
merged = [*others, first]
args = ("EUR", "CHF")
rate = await market.rate(*args)
print(a, b, x, y, z, head, tail, len(merged), rate, *[o["id"] for o in others], sep=", ")
