# attack: Prints lines for ever.
# expect: failed limit-output
while True:
    print("flood " * 10)
