data = [("a", (1, 2)), ("b", (3, 4))]
for name, (x, y) in data:
    print(name, x + y)
for i, (name, [x, *rest]) in enumerate([("a", [1, 2, 3])]):
    print(i, name, x, rest)
for k, v in {"a": 1}.items():
    pass
k, v
