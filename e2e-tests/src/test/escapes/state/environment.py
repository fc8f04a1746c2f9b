# attack: Sets a variable of the environment.
# expect: value "1"
import random

random._os.environ["LEFT_BEHIND"] = "1"
random._os.environ["LEFT_BEHIND"]
# --- next run
# expect: value false
import random

"LEFT_BEHIND" in random._os.environ
