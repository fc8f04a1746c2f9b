# attack: Returns a value that is nested ten thousand times.
# expect: failed interpreter-died
# expect in webkit: failed result-not-json
# told: it is nested, or calls itself, too deeply
# told in webkit: the value is nested deeper than 200 levels
nested = []
for _ in range(10**4):
    nested = [nested]
nested
