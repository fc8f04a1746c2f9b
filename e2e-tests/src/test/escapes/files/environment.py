# attack: Reads the environment of the process.
# expect: value true
import random

not any(word in name for name in random._os.environ for word in ("KEY", "TOKEN", "SECRET", "PASS"))
