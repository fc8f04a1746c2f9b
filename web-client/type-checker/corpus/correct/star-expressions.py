first, *rest = await crm.find_clients()
print(first["name"], *[c["name"] for c in rest], sep=", ")
print({**{"a": 1}, "b": 2}, [*rest, first][0]["id"])
