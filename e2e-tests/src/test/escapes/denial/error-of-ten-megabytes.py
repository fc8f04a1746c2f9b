# attack: Raises an exception with ten megabytes of text.
# expect: ValueError
raise ValueError("x" * 10**7)
