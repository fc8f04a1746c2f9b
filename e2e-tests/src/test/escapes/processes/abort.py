# attack: Aborts the process.
# expect: failed interpreter-died
# told: it aborted the interpreter, or damaged its memory
import random

random._os.abort()
