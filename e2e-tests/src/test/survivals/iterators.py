import itertools
numbers = itertools.count(10, 5)
left, right = itertools.tee(n * n for n in range(6))
pairs = itertools.groupby("aabbbc")
told = [next(numbers), next(left), next(left), next(pairs)[0]]
await desk.first()
told += [next(numbers), list(itertools.islice(right, 3)), [key for key, _ in pairs]]
chained = itertools.chain(left, itertools.repeat("x", 2))
await desk.second()
told += [list(chained), list(right), list(zip(numbers, "ab"))]
told
