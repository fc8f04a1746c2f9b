# line: 7
# says: Cannot access attribute "add" for class "list
# hint: use items.append(x)
from collections import defaultdict
names: dict[str, list[str]] = defaultdict(list)
for c in await crm.find_clients():
    names[c["segment"]].add(c["name"])
dict(names)
