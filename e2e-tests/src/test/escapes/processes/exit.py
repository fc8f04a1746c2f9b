# attack: Leaves the interpreter without a word.
# expect: failed interpreter-died
import random

random._os._exit(0)
