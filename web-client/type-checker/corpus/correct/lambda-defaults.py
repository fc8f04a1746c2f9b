functions = [lambda x, n=n: x**n for n in range(3)]
[f(2) for f in functions]
