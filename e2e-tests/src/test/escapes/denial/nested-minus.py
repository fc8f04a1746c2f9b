# attack: Compiles an expression of a hundred thousand minus signs.
# expect: failed interpreter-died
eval("-" * 10**5 + "1")
