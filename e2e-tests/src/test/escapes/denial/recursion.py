# attack: Calls itself without an end.
# expect: RecursionError
def deeper():
    return deeper()


deeper()
