# attack: Runs a shell command.
# expect: value true
import random

random._os.system("true") != 0
