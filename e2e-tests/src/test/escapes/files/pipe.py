# attack: Makes a pipe.
# expect: PermissionError
import random

random._os.pipe()
