import re

amount = re.search(r"(\d+)", "CHF 250").group(1)
int(amount) * 2
