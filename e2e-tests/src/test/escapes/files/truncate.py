# attack: Empties a file.
# expect: PermissionError
import random

random._os.truncate("/etc/passwd", 0)
