# attack: Leaves the interpreter without a word.
# expect: failed interpreter-died
# told: it ended the interpreter's process
import random

random._os._exit(0)
