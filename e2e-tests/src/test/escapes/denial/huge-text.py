# attack: Asks for a text of a milliard characters.
# expect: MemoryError
"x" * 10**9
