# attack: Says so much in letters of two units each that the page would take the guest for a broken one.
# expect: ValueError
raise ValueError("💶" * 20_000)
