# attack: Compares two lists that are nested a hundred thousand times.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply, in line 8 of the script
a = []
b = []
for _ in range(10**5):
    a, b = [a], [b]
a == b
