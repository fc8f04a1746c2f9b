# attack: Raises the exception with which a person stops Python.
# expect: KeyboardInterrupt
raise KeyboardInterrupt
