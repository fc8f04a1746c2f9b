# attack: Writes out a list that is nested a million times.
# expect: failed interpreter-died
nested = []
for _ in range(10**6):
    nested = [nested]
repr(nested)
