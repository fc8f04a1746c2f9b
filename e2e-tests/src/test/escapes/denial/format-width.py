# attack: Formats with a width of a milliard.
# expect: MemoryError
f"{1:1000000000}"
