# attack: Doubles a descriptor, to keep it for the next run.
# expect: PermissionError
import random

random._os.dup(1)
