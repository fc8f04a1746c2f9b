# attack: Sends a signal to its own process.
# expect: failed interpreter-died
# told: it ended the interpreter's process
import random

random._os.kill(random._os.getpid(), 9)
