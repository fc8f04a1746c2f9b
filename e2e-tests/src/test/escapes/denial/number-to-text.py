# attack: Turns a huge number into decimal digits.
# expect: ValueError
str(1 << 100_000)
