# attack: Removes a file.
# expect: PermissionError
import random

random._os.unlink("/lib/python3.14/site-packages/README.txt")
