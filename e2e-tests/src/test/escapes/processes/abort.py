# attack: Aborts the process.
# expect: failed interpreter-died
import random

random._os.abort()
