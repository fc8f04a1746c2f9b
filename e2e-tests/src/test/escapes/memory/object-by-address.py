# attack: Reads memory behind a number with a memory view that is too long.
# expect: TypeError
memoryview(id(bank))
