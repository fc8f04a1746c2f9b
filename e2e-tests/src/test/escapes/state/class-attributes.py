# attack: Changes classes that every script uses.
# expect: value "changed"
import datetime
import json
import re

re.compile = None
json.JSONDecoder.decode = None
datetime.UTC = "forged"
"changed"
# --- next run
# expect: value ["a", [1]]
import json
import re

[re.compile("a+").match("ab")[0], json.loads("[1]")]
