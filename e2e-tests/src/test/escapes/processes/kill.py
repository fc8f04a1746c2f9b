# attack: Sends a signal to its own process.
# expect: failed interpreter-died
import random

random._os.kill(random._os.getpid(), 9)
