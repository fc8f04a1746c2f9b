# attack: Asks for an instance of types that are nested a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 7 of the script
nested = int
for _ in range(10**5):
    nested = (nested,)
isinstance("x", nested)
