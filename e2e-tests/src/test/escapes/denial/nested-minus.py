# attack: Compiles an expression of a hundred thousand minus signs.
# expect: failed interpreter-died
# told: it is nested, or calls itself, too deeply
# told in firefox: too complex to parse
# told in webkit: too complex to parse
# expect in firefox: MemoryError
# expect in webkit: MemoryError
eval("-" * 10**5 + "1")
