# attack: Changes the current folder.
# expect: PermissionError
import random

random._os.chdir("/")
