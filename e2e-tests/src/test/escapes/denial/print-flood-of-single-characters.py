# attack: Prints one character after the other, each to be seen at once.
# expect: failed limit-output
while True:
    print("x", end="", flush=True)
