# attack: Asks for a list of a milliard entries.
# expect: MemoryError
[0] * 10**9
