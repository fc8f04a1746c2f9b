# attack: Compiles an expression of a hundred thousand minus signs.
# expect: failed interpreter-died
# expect in firefox: MemoryError
eval("-" * 10**5 + "1")
