# attack: Kills the interpreter in the middle of a run.
# expect: failed interpreter-died
import json

json.loads("[" * 10**5)
# --- next run
# expect: value 2
1 + 1
