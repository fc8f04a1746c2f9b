import string
from collections import Counter, OrderedDict

letters = Counter(c["name"][0].upper() for c in await crm.find_clients())
table = OrderedDict((l, letters.get(l, 0)) for l in string.ascii_uppercase if letters[l])
"\n".join(f"{l}: {'#' * n}" for l, n in table.items())
