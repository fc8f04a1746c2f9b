import re

re.sub(r"(\w+)", lambda m: m.group(1).capitalize(), "amelia reid")
