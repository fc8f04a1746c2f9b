# attack: Changes what a file allows.
# expect: PermissionError
import random

random._os.chmod("/home", 0o777)
