# attack: Returns a value that is nested ten thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply
nested = []
for _ in range(10**4):
    nested = [nested]
nested
