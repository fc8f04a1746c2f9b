# attack: Opens a file with os, found in another module's globals.
# expect: PermissionError
import random

random._os.open("/etc/passwd", 0)
