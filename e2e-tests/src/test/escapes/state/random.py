# attack: Seeds the random numbers, to foretell those of the next run.
# expect: value 0.13436424411240122
import random

random.seed(1)
random.random()
# --- next run
# expect: value true
import random

random.random() != 0.8474337369372327 and random.random() != 0.13436424411240122
