# attack: Matches with a regular expression that backtracks for ever.
# expect: failed limit-cpu
# limits: {"cpuMs": 300}
import re

re.match(r"(a+)+$", "a" * 60 + "b")
