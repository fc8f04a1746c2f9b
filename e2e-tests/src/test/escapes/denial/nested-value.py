# attack: Returns a value that is nested ten thousand times.
# expect: failed interpreter-died
nested = []
for _ in range(10**4):
    nested = [nested]
nested
