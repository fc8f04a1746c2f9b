# attack: Prints six megabytes in ten thousand lines.
# expect: failed limit-output
for _ in range(10**4):
    print("flood " * 100)
