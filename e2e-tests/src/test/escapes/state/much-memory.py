# attack: Grows the interpreter's memory.
# expect: value 60000000
len(bytearray(60_000_000))
# --- next run
# expect: value 2
1 + 1
