# attack: Prints one line of fifty million characters.
# expect: failed limit-output
print("x" * 50_000_000)
