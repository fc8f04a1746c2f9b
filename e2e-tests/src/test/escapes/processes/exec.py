# attack: Becomes another program.
# expect: OSError
import random

random._os.execv("/bin/sh", ["sh"])
