# attack: Forgets a list that is nested a million times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply
nested = []
for _ in range(10**6):
    nested = [nested]
del nested
"forgotten"
