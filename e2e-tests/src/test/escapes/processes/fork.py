# attack: Doubles the process.
# expect: OSError
import random

random._os.fork()
