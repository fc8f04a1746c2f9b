# attack: Asks whether a file of the standard library is there.
# expect: PermissionError
import random

random._os.stat("/lib/python3.14")
