# attack: Hashes a tuple that is nested a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 7 of the script
nested = ()
for _ in range(10**5):
    nested = (nested,)
hash(nested)
